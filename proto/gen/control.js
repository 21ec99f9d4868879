/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $String = $util.global.String, $Boolean = $util.global.Boolean, $Number = $util.global.Number, $parseInt = $util.global.parseInt, $BigInt = $util.global.BigInt, $isFinite = $util.global.isFinite, $Array = $util.global.Array;

// Exported root namespace
const $root = $protobuf.roots["locum-control"] || ($protobuf.roots["locum-control"] = {});

export const control = $root.control = (() => {

    /**
     * Namespace control.
     * @exports control
     * @namespace
     */
    const control = {};

    control.ControlRequest = (function() {

        /**
         * Properties of a ControlRequest.
         * @typedef {Object} control.ControlRequest.$Properties
         * @property {string|null} [id] ControlRequest id
         * @property {string|null} [who] ControlRequest who
         * @property {control.Subscribe.$Properties|null} [subscribe] ControlRequest subscribe
         * @property {control.TakeOver.$Properties|null} [takeOver] ControlRequest takeOver
         * @property {control.Restore.$Properties|null} [restore] ControlRequest restore
         * @property {control.BackUpNow.$Properties|null} [backUpNow] ControlRequest backUpNow
         * @property {control.AddServer.$Properties|null} [addServer] ControlRequest addServer
         * @property {control.RemoveServer.$Properties|null} [removeServer] ControlRequest removeServer
         * @property {control.SetServer.$Properties|null} [setServer] ControlRequest setServer
         * @property {control.ReadEvents.$Properties|null} [readEvents] ControlRequest readEvents
         * @property {control.SetBackup.$Properties|null} [setBackup] ControlRequest setBackup
         * @property {control.ConfirmState.$Properties|null} [confirmState] ControlRequest confirmState
         * @property {control.ReadStore.$Properties|null} [readStore] ControlRequest readStore
         * @property {control.ExportState.$Properties|null} [exportState] ControlRequest exportState
         * @property {control.Order.$Properties|null} [order] ControlRequest order
         * @property {control.WhatIf.$Properties|null} [whatIf] ControlRequest whatIf
         * @property {control.ReadGaps.$Properties|null} [readGaps] ControlRequest readGaps
         * @property {control.ReadHistory.$Properties|null} [readHistory] ControlRequest readHistory
         * @property {control.Drill.$Properties|null} [drill] ControlRequest drill
         * @property {control.ReadObjects.$Properties|null} [readObjects] ControlRequest readObjects
         * @property {control.RetryObjects.$Properties|null} [retryObjects] ControlRequest retryObjects
         * @property {control.ReadConflicts.$Properties|null} [readConflicts] ControlRequest readConflicts
         * @property {control.ResolveConflict.$Properties|null} [resolveConflict] ControlRequest resolveConflict
         * @property {control.ReadBackups.$Properties|null} [readBackups] ControlRequest readBackups
         * @property {control.ReadCopies.$Properties|null} [readCopies] ControlRequest readCopies
         * @property {control.ExportCopy.$Properties|null} [exportCopy] ControlRequest exportCopy
         * @property {control.AcceptBackup.$Properties|null} [acceptBackup] ControlRequest acceptBackup
         * @property {"subscribe"|"takeOver"|"restore"|"backUpNow"|"addServer"|"removeServer"|"setServer"|"readEvents"|"setBackup"|"confirmState"|"readStore"|"exportState"|"order"|"whatIf"|"readGaps"|"readHistory"|"drill"|"readObjects"|"retryObjects"|"readConflicts"|"resolveConflict"|"readBackups"|"readCopies"|"exportCopy"|"acceptBackup"} [body] ControlRequest body
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ControlRequest.
         * @memberof control
         * @interface IControlRequest
         * @augments control.ControlRequest.$Properties
         * @deprecated Use control.ControlRequest.$Properties instead.
         */

        /**
         * Narrowed shape of a ControlRequest.
         * @typedef {{
         *   id?: string|null;
         *   who?: string|null;
         *   subscribe?: control.Subscribe.$Shape|null;
         *   takeOver?: control.TakeOver.$Shape|null;
         *   restore?: control.Restore.$Shape|null;
         *   backUpNow?: control.BackUpNow.$Shape|null;
         *   addServer?: control.AddServer.$Shape|null;
         *   removeServer?: control.RemoveServer.$Shape|null;
         *   setServer?: control.SetServer.$Shape|null;
         *   readEvents?: control.ReadEvents.$Shape|null;
         *   setBackup?: control.SetBackup.$Shape|null;
         *   confirmState?: control.ConfirmState.$Shape|null;
         *   readStore?: control.ReadStore.$Shape|null;
         *   exportState?: control.ExportState.$Shape|null;
         *   order?: control.Order.$Shape|null;
         *   whatIf?: control.WhatIf.$Shape|null;
         *   readGaps?: control.ReadGaps.$Shape|null;
         *   readHistory?: control.ReadHistory.$Shape|null;
         *   drill?: control.Drill.$Shape|null;
         *   readObjects?: control.ReadObjects.$Shape|null;
         *   retryObjects?: control.RetryObjects.$Shape|null;
         *   readConflicts?: control.ReadConflicts.$Shape|null;
         *   resolveConflict?: control.ResolveConflict.$Shape|null;
         *   readBackups?: control.ReadBackups.$Shape|null;
         *   readCopies?: control.ReadCopies.$Shape|null;
         *   exportCopy?: control.ExportCopy.$Shape|null;
         *   acceptBackup?: control.AcceptBackup.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * } & (
         *   ({ body?: undefined; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "subscribe"; subscribe: control.Subscribe.$Shape; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "takeOver"; subscribe?: null; takeOver: control.TakeOver.$Shape; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "restore"; subscribe?: null; takeOver?: null; restore: control.Restore.$Shape; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "backUpNow"; subscribe?: null; takeOver?: null; restore?: null; backUpNow: control.BackUpNow.$Shape; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "addServer"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer: control.AddServer.$Shape; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "removeServer"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer: control.RemoveServer.$Shape; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "setServer"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer: control.SetServer.$Shape; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "readEvents"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents: control.ReadEvents.$Shape; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "setBackup"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup: control.SetBackup.$Shape; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "confirmState"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState: control.ConfirmState.$Shape; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "readStore"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore: control.ReadStore.$Shape; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "exportState"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState: control.ExportState.$Shape; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "order"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order: control.Order.$Shape; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "whatIf"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf: control.WhatIf.$Shape; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "readGaps"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps: control.ReadGaps.$Shape; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "readHistory"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory: control.ReadHistory.$Shape; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "drill"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill: control.Drill.$Shape; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "readObjects"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects: control.ReadObjects.$Shape; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "retryObjects"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects: control.RetryObjects.$Shape; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "readConflicts"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts: control.ReadConflicts.$Shape; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "resolveConflict"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict: control.ResolveConflict.$Shape; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "readBackups"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups: control.ReadBackups.$Shape; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "readCopies"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies: control.ReadCopies.$Shape; exportCopy?: null; acceptBackup?: null }|{ body?: "exportCopy"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy: control.ExportCopy.$Shape; acceptBackup?: null }|{ body?: "acceptBackup"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup: control.AcceptBackup.$Shape })
         * )} control.ControlRequest.$Shape
         */

        /**
         * Constructs a new ControlRequest.
         * @memberof control
         * @classdesc Represents a ControlRequest.
         * @constructor
         * @param {control.ControlRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ControlRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ControlRequest id.
         * @member {string} id
         * @memberof control.ControlRequest
         * @instance
         */
        ControlRequest.prototype.id = "";

        /**
         * ControlRequest who.
         * @member {string} who
         * @memberof control.ControlRequest
         * @instance
         */
        ControlRequest.prototype.who = "";

        /**
         * ControlRequest subscribe.
         * @member {control.Subscribe.$Properties|null|undefined} subscribe
         * @memberof control.ControlRequest
         * @instance
         */
        ControlRequest.prototype.subscribe = null;

        /**
         * ControlRequest takeOver.
         * @member {control.TakeOver.$Properties|null|undefined} takeOver
         * @memberof control.ControlRequest
         * @instance
         */
        ControlRequest.prototype.takeOver = null;

        /**
         * ControlRequest restore.
         * @member {control.Restore.$Properties|null|undefined} restore
         * @memberof control.ControlRequest
         * @instance
         */
        ControlRequest.prototype.restore = null;

        /**
         * ControlRequest backUpNow.
         * @member {control.BackUpNow.$Properties|null|undefined} backUpNow
         * @memberof control.ControlRequest
         * @instance
         */
        ControlRequest.prototype.backUpNow = null;

        /**
         * ControlRequest addServer.
         * @member {control.AddServer.$Properties|null|undefined} addServer
         * @memberof control.ControlRequest
         * @instance
         */
        ControlRequest.prototype.addServer = null;

        /**
         * ControlRequest removeServer.
         * @member {control.RemoveServer.$Properties|null|undefined} removeServer
         * @memberof control.ControlRequest
         * @instance
         */
        ControlRequest.prototype.removeServer = null;

        /**
         * ControlRequest setServer.
         * @member {control.SetServer.$Properties|null|undefined} setServer
         * @memberof control.ControlRequest
         * @instance
         */
        ControlRequest.prototype.setServer = null;

        /**
         * ControlRequest readEvents.
         * @member {control.ReadEvents.$Properties|null|undefined} readEvents
         * @memberof control.ControlRequest
         * @instance
         */
        ControlRequest.prototype.readEvents = null;

        /**
         * ControlRequest setBackup.
         * @member {control.SetBackup.$Properties|null|undefined} setBackup
         * @memberof control.ControlRequest
         * @instance
         */
        ControlRequest.prototype.setBackup = null;

        /**
         * ControlRequest confirmState.
         * @member {control.ConfirmState.$Properties|null|undefined} confirmState
         * @memberof control.ControlRequest
         * @instance
         */
        ControlRequest.prototype.confirmState = null;

        /**
         * ControlRequest readStore.
         * @member {control.ReadStore.$Properties|null|undefined} readStore
         * @memberof control.ControlRequest
         * @instance
         */
        ControlRequest.prototype.readStore = null;

        /**
         * ControlRequest exportState.
         * @member {control.ExportState.$Properties|null|undefined} exportState
         * @memberof control.ControlRequest
         * @instance
         */
        ControlRequest.prototype.exportState = null;

        /**
         * ControlRequest order.
         * @member {control.Order.$Properties|null|undefined} order
         * @memberof control.ControlRequest
         * @instance
         */
        ControlRequest.prototype.order = null;

        /**
         * ControlRequest whatIf.
         * @member {control.WhatIf.$Properties|null|undefined} whatIf
         * @memberof control.ControlRequest
         * @instance
         */
        ControlRequest.prototype.whatIf = null;

        /**
         * ControlRequest readGaps.
         * @member {control.ReadGaps.$Properties|null|undefined} readGaps
         * @memberof control.ControlRequest
         * @instance
         */
        ControlRequest.prototype.readGaps = null;

        /**
         * ControlRequest readHistory.
         * @member {control.ReadHistory.$Properties|null|undefined} readHistory
         * @memberof control.ControlRequest
         * @instance
         */
        ControlRequest.prototype.readHistory = null;

        /**
         * ControlRequest drill.
         * @member {control.Drill.$Properties|null|undefined} drill
         * @memberof control.ControlRequest
         * @instance
         */
        ControlRequest.prototype.drill = null;

        /**
         * ControlRequest readObjects.
         * @member {control.ReadObjects.$Properties|null|undefined} readObjects
         * @memberof control.ControlRequest
         * @instance
         */
        ControlRequest.prototype.readObjects = null;

        /**
         * ControlRequest retryObjects.
         * @member {control.RetryObjects.$Properties|null|undefined} retryObjects
         * @memberof control.ControlRequest
         * @instance
         */
        ControlRequest.prototype.retryObjects = null;

        /**
         * ControlRequest readConflicts.
         * @member {control.ReadConflicts.$Properties|null|undefined} readConflicts
         * @memberof control.ControlRequest
         * @instance
         */
        ControlRequest.prototype.readConflicts = null;

        /**
         * ControlRequest resolveConflict.
         * @member {control.ResolveConflict.$Properties|null|undefined} resolveConflict
         * @memberof control.ControlRequest
         * @instance
         */
        ControlRequest.prototype.resolveConflict = null;

        /**
         * ControlRequest readBackups.
         * @member {control.ReadBackups.$Properties|null|undefined} readBackups
         * @memberof control.ControlRequest
         * @instance
         */
        ControlRequest.prototype.readBackups = null;

        /**
         * ControlRequest readCopies.
         * @member {control.ReadCopies.$Properties|null|undefined} readCopies
         * @memberof control.ControlRequest
         * @instance
         */
        ControlRequest.prototype.readCopies = null;

        /**
         * ControlRequest exportCopy.
         * @member {control.ExportCopy.$Properties|null|undefined} exportCopy
         * @memberof control.ControlRequest
         * @instance
         */
        ControlRequest.prototype.exportCopy = null;

        /**
         * ControlRequest acceptBackup.
         * @member {control.AcceptBackup.$Properties|null|undefined} acceptBackup
         * @memberof control.ControlRequest
         * @instance
         */
        ControlRequest.prototype.acceptBackup = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        /**
         * ControlRequest body.
         * @member {"subscribe"|"takeOver"|"restore"|"backUpNow"|"addServer"|"removeServer"|"setServer"|"readEvents"|"setBackup"|"confirmState"|"readStore"|"exportState"|"order"|"whatIf"|"readGaps"|"readHistory"|"drill"|"readObjects"|"retryObjects"|"readConflicts"|"resolveConflict"|"readBackups"|"readCopies"|"exportCopy"|"acceptBackup"|undefined} body
         * @memberof control.ControlRequest
         * @instance
         */
        $Object.defineProperty(ControlRequest.prototype, "body", {
            get: $util.oneOfGetter($oneOfFields = ["subscribe", "takeOver", "restore", "backUpNow", "addServer", "removeServer", "setServer", "readEvents", "setBackup", "confirmState", "readStore", "exportState", "order", "whatIf", "readGaps", "readHistory", "drill", "readObjects", "retryObjects", "readConflicts", "resolveConflict", "readBackups", "readCopies", "exportCopy", "acceptBackup"]),
            set: $setterOf($oneOfFields)
        });

        /**
         * Encodes the specified ControlRequest message. Does not implicitly {@link control.ControlRequest.verify|verify} messages.
         * @function encode
         * @memberof control.ControlRequest
         * @static
         * @param {control.ControlRequest.$Properties} message ControlRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ControlRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
            if (message.who != null && $Object.hasOwnProperty.call(message, "who") && message.who !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.who);
            if (message.subscribe != null && $Object.hasOwnProperty.call(message, "subscribe"))
                $root.control.Subscribe.encode(message.subscribe, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
            if (message.takeOver != null && $Object.hasOwnProperty.call(message, "takeOver"))
                $root.control.TakeOver.encode(message.takeOver, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
            if (message.restore != null && $Object.hasOwnProperty.call(message, "restore"))
                $root.control.Restore.encode(message.restore, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
            if (message.backUpNow != null && $Object.hasOwnProperty.call(message, "backUpNow"))
                $root.control.BackUpNow.encode(message.backUpNow, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
            if (message.addServer != null && $Object.hasOwnProperty.call(message, "addServer"))
                $root.control.AddServer.encode(message.addServer, writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
            if (message.removeServer != null && $Object.hasOwnProperty.call(message, "removeServer"))
                $root.control.RemoveServer.encode(message.removeServer, writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
            if (message.setServer != null && $Object.hasOwnProperty.call(message, "setServer"))
                $root.control.SetServer.encode(message.setServer, writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
            if (message.readEvents != null && $Object.hasOwnProperty.call(message, "readEvents"))
                $root.control.ReadEvents.encode(message.readEvents, writer.uint32(/* id 17, wireType 2 =*/138).fork(), _depth + 1).ldelim();
            if (message.setBackup != null && $Object.hasOwnProperty.call(message, "setBackup"))
                $root.control.SetBackup.encode(message.setBackup, writer.uint32(/* id 18, wireType 2 =*/146).fork(), _depth + 1).ldelim();
            if (message.confirmState != null && $Object.hasOwnProperty.call(message, "confirmState"))
                $root.control.ConfirmState.encode(message.confirmState, writer.uint32(/* id 19, wireType 2 =*/154).fork(), _depth + 1).ldelim();
            if (message.readStore != null && $Object.hasOwnProperty.call(message, "readStore"))
                $root.control.ReadStore.encode(message.readStore, writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
            if (message.exportState != null && $Object.hasOwnProperty.call(message, "exportState"))
                $root.control.ExportState.encode(message.exportState, writer.uint32(/* id 21, wireType 2 =*/170).fork(), _depth + 1).ldelim();
            if (message.order != null && $Object.hasOwnProperty.call(message, "order"))
                $root.control.Order.encode(message.order, writer.uint32(/* id 22, wireType 2 =*/178).fork(), _depth + 1).ldelim();
            if (message.whatIf != null && $Object.hasOwnProperty.call(message, "whatIf"))
                $root.control.WhatIf.encode(message.whatIf, writer.uint32(/* id 23, wireType 2 =*/186).fork(), _depth + 1).ldelim();
            if (message.readObjects != null && $Object.hasOwnProperty.call(message, "readObjects"))
                $root.control.ReadObjects.encode(message.readObjects, writer.uint32(/* id 24, wireType 2 =*/194).fork(), _depth + 1).ldelim();
            if (message.retryObjects != null && $Object.hasOwnProperty.call(message, "retryObjects"))
                $root.control.RetryObjects.encode(message.retryObjects, writer.uint32(/* id 25, wireType 2 =*/202).fork(), _depth + 1).ldelim();
            if (message.readConflicts != null && $Object.hasOwnProperty.call(message, "readConflicts"))
                $root.control.ReadConflicts.encode(message.readConflicts, writer.uint32(/* id 26, wireType 2 =*/210).fork(), _depth + 1).ldelim();
            if (message.resolveConflict != null && $Object.hasOwnProperty.call(message, "resolveConflict"))
                $root.control.ResolveConflict.encode(message.resolveConflict, writer.uint32(/* id 27, wireType 2 =*/218).fork(), _depth + 1).ldelim();
            if (message.readBackups != null && $Object.hasOwnProperty.call(message, "readBackups"))
                $root.control.ReadBackups.encode(message.readBackups, writer.uint32(/* id 28, wireType 2 =*/226).fork(), _depth + 1).ldelim();
            if (message.readCopies != null && $Object.hasOwnProperty.call(message, "readCopies"))
                $root.control.ReadCopies.encode(message.readCopies, writer.uint32(/* id 29, wireType 2 =*/234).fork(), _depth + 1).ldelim();
            if (message.readGaps != null && $Object.hasOwnProperty.call(message, "readGaps"))
                $root.control.ReadGaps.encode(message.readGaps, writer.uint32(/* id 30, wireType 2 =*/242).fork(), _depth + 1).ldelim();
            if (message.readHistory != null && $Object.hasOwnProperty.call(message, "readHistory"))
                $root.control.ReadHistory.encode(message.readHistory, writer.uint32(/* id 31, wireType 2 =*/250).fork(), _depth + 1).ldelim();
            if (message.drill != null && $Object.hasOwnProperty.call(message, "drill"))
                $root.control.Drill.encode(message.drill, writer.uint32(/* id 32, wireType 2 =*/258).fork(), _depth + 1).ldelim();
            if (message.exportCopy != null && $Object.hasOwnProperty.call(message, "exportCopy"))
                $root.control.ExportCopy.encode(message.exportCopy, writer.uint32(/* id 33, wireType 2 =*/266).fork(), _depth + 1).ldelim();
            if (message.acceptBackup != null && $Object.hasOwnProperty.call(message, "acceptBackup"))
                $root.control.AcceptBackup.encode(message.acceptBackup, writer.uint32(/* id 34, wireType 2 =*/274).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ControlRequest message from the specified reader or buffer.
         * @function decode
         * @memberof control.ControlRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.ControlRequest & control.ControlRequest.$Shape} ControlRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ControlRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.ControlRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.id = value;
                        else
                            delete message.id;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.who = value;
                        else
                            delete message.who;
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.subscribe = $root.control.Subscribe.decode(reader, reader.size(), $undefined, _depth + 1, message.subscribe);
                        message.body = "subscribe";
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        message.takeOver = $root.control.TakeOver.decode(reader, reader.size(), $undefined, _depth + 1, message.takeOver);
                        message.body = "takeOver";
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        message.restore = $root.control.Restore.decode(reader, reader.size(), $undefined, _depth + 1, message.restore);
                        message.body = "restore";
                        continue;
                    }
                case 13: {
                        if (wireType !== 2)
                            break;
                        message.backUpNow = $root.control.BackUpNow.decode(reader, reader.size(), $undefined, _depth + 1, message.backUpNow);
                        message.body = "backUpNow";
                        continue;
                    }
                case 14: {
                        if (wireType !== 2)
                            break;
                        message.addServer = $root.control.AddServer.decode(reader, reader.size(), $undefined, _depth + 1, message.addServer);
                        message.body = "addServer";
                        continue;
                    }
                case 15: {
                        if (wireType !== 2)
                            break;
                        message.removeServer = $root.control.RemoveServer.decode(reader, reader.size(), $undefined, _depth + 1, message.removeServer);
                        message.body = "removeServer";
                        continue;
                    }
                case 16: {
                        if (wireType !== 2)
                            break;
                        message.setServer = $root.control.SetServer.decode(reader, reader.size(), $undefined, _depth + 1, message.setServer);
                        message.body = "setServer";
                        continue;
                    }
                case 17: {
                        if (wireType !== 2)
                            break;
                        message.readEvents = $root.control.ReadEvents.decode(reader, reader.size(), $undefined, _depth + 1, message.readEvents);
                        message.body = "readEvents";
                        continue;
                    }
                case 18: {
                        if (wireType !== 2)
                            break;
                        message.setBackup = $root.control.SetBackup.decode(reader, reader.size(), $undefined, _depth + 1, message.setBackup);
                        message.body = "setBackup";
                        continue;
                    }
                case 19: {
                        if (wireType !== 2)
                            break;
                        message.confirmState = $root.control.ConfirmState.decode(reader, reader.size(), $undefined, _depth + 1, message.confirmState);
                        message.body = "confirmState";
                        continue;
                    }
                case 20: {
                        if (wireType !== 2)
                            break;
                        message.readStore = $root.control.ReadStore.decode(reader, reader.size(), $undefined, _depth + 1, message.readStore);
                        message.body = "readStore";
                        continue;
                    }
                case 21: {
                        if (wireType !== 2)
                            break;
                        message.exportState = $root.control.ExportState.decode(reader, reader.size(), $undefined, _depth + 1, message.exportState);
                        message.body = "exportState";
                        continue;
                    }
                case 22: {
                        if (wireType !== 2)
                            break;
                        message.order = $root.control.Order.decode(reader, reader.size(), $undefined, _depth + 1, message.order);
                        message.body = "order";
                        continue;
                    }
                case 23: {
                        if (wireType !== 2)
                            break;
                        message.whatIf = $root.control.WhatIf.decode(reader, reader.size(), $undefined, _depth + 1, message.whatIf);
                        message.body = "whatIf";
                        continue;
                    }
                case 30: {
                        if (wireType !== 2)
                            break;
                        message.readGaps = $root.control.ReadGaps.decode(reader, reader.size(), $undefined, _depth + 1, message.readGaps);
                        message.body = "readGaps";
                        continue;
                    }
                case 31: {
                        if (wireType !== 2)
                            break;
                        message.readHistory = $root.control.ReadHistory.decode(reader, reader.size(), $undefined, _depth + 1, message.readHistory);
                        message.body = "readHistory";
                        continue;
                    }
                case 32: {
                        if (wireType !== 2)
                            break;
                        message.drill = $root.control.Drill.decode(reader, reader.size(), $undefined, _depth + 1, message.drill);
                        message.body = "drill";
                        continue;
                    }
                case 24: {
                        if (wireType !== 2)
                            break;
                        message.readObjects = $root.control.ReadObjects.decode(reader, reader.size(), $undefined, _depth + 1, message.readObjects);
                        message.body = "readObjects";
                        continue;
                    }
                case 25: {
                        if (wireType !== 2)
                            break;
                        message.retryObjects = $root.control.RetryObjects.decode(reader, reader.size(), $undefined, _depth + 1, message.retryObjects);
                        message.body = "retryObjects";
                        continue;
                    }
                case 26: {
                        if (wireType !== 2)
                            break;
                        message.readConflicts = $root.control.ReadConflicts.decode(reader, reader.size(), $undefined, _depth + 1, message.readConflicts);
                        message.body = "readConflicts";
                        continue;
                    }
                case 27: {
                        if (wireType !== 2)
                            break;
                        message.resolveConflict = $root.control.ResolveConflict.decode(reader, reader.size(), $undefined, _depth + 1, message.resolveConflict);
                        message.body = "resolveConflict";
                        continue;
                    }
                case 28: {
                        if (wireType !== 2)
                            break;
                        message.readBackups = $root.control.ReadBackups.decode(reader, reader.size(), $undefined, _depth + 1, message.readBackups);
                        message.body = "readBackups";
                        continue;
                    }
                case 29: {
                        if (wireType !== 2)
                            break;
                        message.readCopies = $root.control.ReadCopies.decode(reader, reader.size(), $undefined, _depth + 1, message.readCopies);
                        message.body = "readCopies";
                        continue;
                    }
                case 33: {
                        if (wireType !== 2)
                            break;
                        message.exportCopy = $root.control.ExportCopy.decode(reader, reader.size(), $undefined, _depth + 1, message.exportCopy);
                        message.body = "exportCopy";
                        continue;
                    }
                case 34: {
                        if (wireType !== 2)
                            break;
                        message.acceptBackup = $root.control.AcceptBackup.decode(reader, reader.size(), $undefined, _depth + 1, message.acceptBackup);
                        message.body = "acceptBackup";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a ControlRequest message.
         * @function verify
         * @memberof control.ControlRequest
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        ControlRequest.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            let properties = {};
            if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                if (!$util.isString(message.id))
                    return "id: string expected";
            if (message.who != null && $Object.hasOwnProperty.call(message, "who"))
                if (!$util.isString(message.who))
                    return "who: string expected";
            if (message.subscribe != null && $Object.hasOwnProperty.call(message, "subscribe")) {
                properties.body = 1;
                {
                    let error = $root.control.Subscribe.verify(message.subscribe, _depth + 1);
                    if (error)
                        return "subscribe." + error;
                }
            }
            if (message.takeOver != null && $Object.hasOwnProperty.call(message, "takeOver")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.TakeOver.verify(message.takeOver, _depth + 1);
                    if (error)
                        return "takeOver." + error;
                }
            }
            if (message.restore != null && $Object.hasOwnProperty.call(message, "restore")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.Restore.verify(message.restore, _depth + 1);
                    if (error)
                        return "restore." + error;
                }
            }
            if (message.backUpNow != null && $Object.hasOwnProperty.call(message, "backUpNow")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.BackUpNow.verify(message.backUpNow, _depth + 1);
                    if (error)
                        return "backUpNow." + error;
                }
            }
            if (message.addServer != null && $Object.hasOwnProperty.call(message, "addServer")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.AddServer.verify(message.addServer, _depth + 1);
                    if (error)
                        return "addServer." + error;
                }
            }
            if (message.removeServer != null && $Object.hasOwnProperty.call(message, "removeServer")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.RemoveServer.verify(message.removeServer, _depth + 1);
                    if (error)
                        return "removeServer." + error;
                }
            }
            if (message.setServer != null && $Object.hasOwnProperty.call(message, "setServer")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.SetServer.verify(message.setServer, _depth + 1);
                    if (error)
                        return "setServer." + error;
                }
            }
            if (message.readEvents != null && $Object.hasOwnProperty.call(message, "readEvents")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.ReadEvents.verify(message.readEvents, _depth + 1);
                    if (error)
                        return "readEvents." + error;
                }
            }
            if (message.setBackup != null && $Object.hasOwnProperty.call(message, "setBackup")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.SetBackup.verify(message.setBackup, _depth + 1);
                    if (error)
                        return "setBackup." + error;
                }
            }
            if (message.confirmState != null && $Object.hasOwnProperty.call(message, "confirmState")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.ConfirmState.verify(message.confirmState, _depth + 1);
                    if (error)
                        return "confirmState." + error;
                }
            }
            if (message.readStore != null && $Object.hasOwnProperty.call(message, "readStore")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.ReadStore.verify(message.readStore, _depth + 1);
                    if (error)
                        return "readStore." + error;
                }
            }
            if (message.exportState != null && $Object.hasOwnProperty.call(message, "exportState")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.ExportState.verify(message.exportState, _depth + 1);
                    if (error)
                        return "exportState." + error;
                }
            }
            if (message.order != null && $Object.hasOwnProperty.call(message, "order")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.Order.verify(message.order, _depth + 1);
                    if (error)
                        return "order." + error;
                }
            }
            if (message.whatIf != null && $Object.hasOwnProperty.call(message, "whatIf")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.WhatIf.verify(message.whatIf, _depth + 1);
                    if (error)
                        return "whatIf." + error;
                }
            }
            if (message.readGaps != null && $Object.hasOwnProperty.call(message, "readGaps")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.ReadGaps.verify(message.readGaps, _depth + 1);
                    if (error)
                        return "readGaps." + error;
                }
            }
            if (message.readHistory != null && $Object.hasOwnProperty.call(message, "readHistory")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.ReadHistory.verify(message.readHistory, _depth + 1);
                    if (error)
                        return "readHistory." + error;
                }
            }
            if (message.drill != null && $Object.hasOwnProperty.call(message, "drill")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.Drill.verify(message.drill, _depth + 1);
                    if (error)
                        return "drill." + error;
                }
            }
            if (message.readObjects != null && $Object.hasOwnProperty.call(message, "readObjects")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.ReadObjects.verify(message.readObjects, _depth + 1);
                    if (error)
                        return "readObjects." + error;
                }
            }
            if (message.retryObjects != null && $Object.hasOwnProperty.call(message, "retryObjects")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.RetryObjects.verify(message.retryObjects, _depth + 1);
                    if (error)
                        return "retryObjects." + error;
                }
            }
            if (message.readConflicts != null && $Object.hasOwnProperty.call(message, "readConflicts")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.ReadConflicts.verify(message.readConflicts, _depth + 1);
                    if (error)
                        return "readConflicts." + error;
                }
            }
            if (message.resolveConflict != null && $Object.hasOwnProperty.call(message, "resolveConflict")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.ResolveConflict.verify(message.resolveConflict, _depth + 1);
                    if (error)
                        return "resolveConflict." + error;
                }
            }
            if (message.readBackups != null && $Object.hasOwnProperty.call(message, "readBackups")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.ReadBackups.verify(message.readBackups, _depth + 1);
                    if (error)
                        return "readBackups." + error;
                }
            }
            if (message.readCopies != null && $Object.hasOwnProperty.call(message, "readCopies")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.ReadCopies.verify(message.readCopies, _depth + 1);
                    if (error)
                        return "readCopies." + error;
                }
            }
            if (message.exportCopy != null && $Object.hasOwnProperty.call(message, "exportCopy")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.ExportCopy.verify(message.exportCopy, _depth + 1);
                    if (error)
                        return "exportCopy." + error;
                }
            }
            if (message.acceptBackup != null && $Object.hasOwnProperty.call(message, "acceptBackup")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.AcceptBackup.verify(message.acceptBackup, _depth + 1);
                    if (error)
                        return "acceptBackup." + error;
                }
            }
            return null;
        };

        /**
         * Creates a ControlRequest message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.ControlRequest
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.ControlRequest} ControlRequest
         */
        ControlRequest.fromObject = function (object, _depth) {
            if (object instanceof $root.control.ControlRequest)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.ControlRequest: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.ControlRequest();
            if (object.id != null)
                if (typeof object.id !== "string" || object.id.length)
                    message.id = $String(object.id);
            if (object.who != null)
                if (typeof object.who !== "string" || object.who.length)
                    message.who = $String(object.who);
            if (object.subscribe != null) {
                if (!$util.isObject(object.subscribe))
                    throw $TypeError(".control.ControlRequest.subscribe: object expected");
                message.subscribe = $root.control.Subscribe.fromObject(object.subscribe, _depth + 1);
            }
            if (object.takeOver != null) {
                if (!$util.isObject(object.takeOver))
                    throw $TypeError(".control.ControlRequest.takeOver: object expected");
                message.takeOver = $root.control.TakeOver.fromObject(object.takeOver, _depth + 1);
            }
            if (object.restore != null) {
                if (!$util.isObject(object.restore))
                    throw $TypeError(".control.ControlRequest.restore: object expected");
                message.restore = $root.control.Restore.fromObject(object.restore, _depth + 1);
            }
            if (object.backUpNow != null) {
                if (!$util.isObject(object.backUpNow))
                    throw $TypeError(".control.ControlRequest.backUpNow: object expected");
                message.backUpNow = $root.control.BackUpNow.fromObject(object.backUpNow, _depth + 1);
            }
            if (object.addServer != null) {
                if (!$util.isObject(object.addServer))
                    throw $TypeError(".control.ControlRequest.addServer: object expected");
                message.addServer = $root.control.AddServer.fromObject(object.addServer, _depth + 1);
            }
            if (object.removeServer != null) {
                if (!$util.isObject(object.removeServer))
                    throw $TypeError(".control.ControlRequest.removeServer: object expected");
                message.removeServer = $root.control.RemoveServer.fromObject(object.removeServer, _depth + 1);
            }
            if (object.setServer != null) {
                if (!$util.isObject(object.setServer))
                    throw $TypeError(".control.ControlRequest.setServer: object expected");
                message.setServer = $root.control.SetServer.fromObject(object.setServer, _depth + 1);
            }
            if (object.readEvents != null) {
                if (!$util.isObject(object.readEvents))
                    throw $TypeError(".control.ControlRequest.readEvents: object expected");
                message.readEvents = $root.control.ReadEvents.fromObject(object.readEvents, _depth + 1);
            }
            if (object.setBackup != null) {
                if (!$util.isObject(object.setBackup))
                    throw $TypeError(".control.ControlRequest.setBackup: object expected");
                message.setBackup = $root.control.SetBackup.fromObject(object.setBackup, _depth + 1);
            }
            if (object.confirmState != null) {
                if (!$util.isObject(object.confirmState))
                    throw $TypeError(".control.ControlRequest.confirmState: object expected");
                message.confirmState = $root.control.ConfirmState.fromObject(object.confirmState, _depth + 1);
            }
            if (object.readStore != null) {
                if (!$util.isObject(object.readStore))
                    throw $TypeError(".control.ControlRequest.readStore: object expected");
                message.readStore = $root.control.ReadStore.fromObject(object.readStore, _depth + 1);
            }
            if (object.exportState != null) {
                if (!$util.isObject(object.exportState))
                    throw $TypeError(".control.ControlRequest.exportState: object expected");
                message.exportState = $root.control.ExportState.fromObject(object.exportState, _depth + 1);
            }
            if (object.order != null) {
                if (!$util.isObject(object.order))
                    throw $TypeError(".control.ControlRequest.order: object expected");
                message.order = $root.control.Order.fromObject(object.order, _depth + 1);
            }
            if (object.whatIf != null) {
                if (!$util.isObject(object.whatIf))
                    throw $TypeError(".control.ControlRequest.whatIf: object expected");
                message.whatIf = $root.control.WhatIf.fromObject(object.whatIf, _depth + 1);
            }
            if (object.readGaps != null) {
                if (!$util.isObject(object.readGaps))
                    throw $TypeError(".control.ControlRequest.readGaps: object expected");
                message.readGaps = $root.control.ReadGaps.fromObject(object.readGaps, _depth + 1);
            }
            if (object.readHistory != null) {
                if (!$util.isObject(object.readHistory))
                    throw $TypeError(".control.ControlRequest.readHistory: object expected");
                message.readHistory = $root.control.ReadHistory.fromObject(object.readHistory, _depth + 1);
            }
            if (object.drill != null) {
                if (!$util.isObject(object.drill))
                    throw $TypeError(".control.ControlRequest.drill: object expected");
                message.drill = $root.control.Drill.fromObject(object.drill, _depth + 1);
            }
            if (object.readObjects != null) {
                if (!$util.isObject(object.readObjects))
                    throw $TypeError(".control.ControlRequest.readObjects: object expected");
                message.readObjects = $root.control.ReadObjects.fromObject(object.readObjects, _depth + 1);
            }
            if (object.retryObjects != null) {
                if (!$util.isObject(object.retryObjects))
                    throw $TypeError(".control.ControlRequest.retryObjects: object expected");
                message.retryObjects = $root.control.RetryObjects.fromObject(object.retryObjects, _depth + 1);
            }
            if (object.readConflicts != null) {
                if (!$util.isObject(object.readConflicts))
                    throw $TypeError(".control.ControlRequest.readConflicts: object expected");
                message.readConflicts = $root.control.ReadConflicts.fromObject(object.readConflicts, _depth + 1);
            }
            if (object.resolveConflict != null) {
                if (!$util.isObject(object.resolveConflict))
                    throw $TypeError(".control.ControlRequest.resolveConflict: object expected");
                message.resolveConflict = $root.control.ResolveConflict.fromObject(object.resolveConflict, _depth + 1);
            }
            if (object.readBackups != null) {
                if (!$util.isObject(object.readBackups))
                    throw $TypeError(".control.ControlRequest.readBackups: object expected");
                message.readBackups = $root.control.ReadBackups.fromObject(object.readBackups, _depth + 1);
            }
            if (object.readCopies != null) {
                if (!$util.isObject(object.readCopies))
                    throw $TypeError(".control.ControlRequest.readCopies: object expected");
                message.readCopies = $root.control.ReadCopies.fromObject(object.readCopies, _depth + 1);
            }
            if (object.exportCopy != null) {
                if (!$util.isObject(object.exportCopy))
                    throw $TypeError(".control.ControlRequest.exportCopy: object expected");
                message.exportCopy = $root.control.ExportCopy.fromObject(object.exportCopy, _depth + 1);
            }
            if (object.acceptBackup != null) {
                if (!$util.isObject(object.acceptBackup))
                    throw $TypeError(".control.ControlRequest.acceptBackup: object expected");
                message.acceptBackup = $root.control.AcceptBackup.fromObject(object.acceptBackup, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from a ControlRequest message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.ControlRequest
         * @static
         * @param {control.ControlRequest} message ControlRequest
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ControlRequest.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.id = "";
                object.who = "";
            }
            if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                object.id = message.id;
            if (message.who != null && $Object.hasOwnProperty.call(message, "who"))
                object.who = message.who;
            if (message.subscribe != null && $Object.hasOwnProperty.call(message, "subscribe")) {
                object.subscribe = $root.control.Subscribe.toObject(message.subscribe, options, _depth + 1);
                if (options.oneofs)
                    object.body = "subscribe";
            }
            if (message.takeOver != null && $Object.hasOwnProperty.call(message, "takeOver")) {
                object.takeOver = $root.control.TakeOver.toObject(message.takeOver, options, _depth + 1);
                if (options.oneofs)
                    object.body = "takeOver";
            }
            if (message.restore != null && $Object.hasOwnProperty.call(message, "restore")) {
                object.restore = $root.control.Restore.toObject(message.restore, options, _depth + 1);
                if (options.oneofs)
                    object.body = "restore";
            }
            if (message.backUpNow != null && $Object.hasOwnProperty.call(message, "backUpNow")) {
                object.backUpNow = $root.control.BackUpNow.toObject(message.backUpNow, options, _depth + 1);
                if (options.oneofs)
                    object.body = "backUpNow";
            }
            if (message.addServer != null && $Object.hasOwnProperty.call(message, "addServer")) {
                object.addServer = $root.control.AddServer.toObject(message.addServer, options, _depth + 1);
                if (options.oneofs)
                    object.body = "addServer";
            }
            if (message.removeServer != null && $Object.hasOwnProperty.call(message, "removeServer")) {
                object.removeServer = $root.control.RemoveServer.toObject(message.removeServer, options, _depth + 1);
                if (options.oneofs)
                    object.body = "removeServer";
            }
            if (message.setServer != null && $Object.hasOwnProperty.call(message, "setServer")) {
                object.setServer = $root.control.SetServer.toObject(message.setServer, options, _depth + 1);
                if (options.oneofs)
                    object.body = "setServer";
            }
            if (message.readEvents != null && $Object.hasOwnProperty.call(message, "readEvents")) {
                object.readEvents = $root.control.ReadEvents.toObject(message.readEvents, options, _depth + 1);
                if (options.oneofs)
                    object.body = "readEvents";
            }
            if (message.setBackup != null && $Object.hasOwnProperty.call(message, "setBackup")) {
                object.setBackup = $root.control.SetBackup.toObject(message.setBackup, options, _depth + 1);
                if (options.oneofs)
                    object.body = "setBackup";
            }
            if (message.confirmState != null && $Object.hasOwnProperty.call(message, "confirmState")) {
                object.confirmState = $root.control.ConfirmState.toObject(message.confirmState, options, _depth + 1);
                if (options.oneofs)
                    object.body = "confirmState";
            }
            if (message.readStore != null && $Object.hasOwnProperty.call(message, "readStore")) {
                object.readStore = $root.control.ReadStore.toObject(message.readStore, options, _depth + 1);
                if (options.oneofs)
                    object.body = "readStore";
            }
            if (message.exportState != null && $Object.hasOwnProperty.call(message, "exportState")) {
                object.exportState = $root.control.ExportState.toObject(message.exportState, options, _depth + 1);
                if (options.oneofs)
                    object.body = "exportState";
            }
            if (message.order != null && $Object.hasOwnProperty.call(message, "order")) {
                object.order = $root.control.Order.toObject(message.order, options, _depth + 1);
                if (options.oneofs)
                    object.body = "order";
            }
            if (message.whatIf != null && $Object.hasOwnProperty.call(message, "whatIf")) {
                object.whatIf = $root.control.WhatIf.toObject(message.whatIf, options, _depth + 1);
                if (options.oneofs)
                    object.body = "whatIf";
            }
            if (message.readObjects != null && $Object.hasOwnProperty.call(message, "readObjects")) {
                object.readObjects = $root.control.ReadObjects.toObject(message.readObjects, options, _depth + 1);
                if (options.oneofs)
                    object.body = "readObjects";
            }
            if (message.retryObjects != null && $Object.hasOwnProperty.call(message, "retryObjects")) {
                object.retryObjects = $root.control.RetryObjects.toObject(message.retryObjects, options, _depth + 1);
                if (options.oneofs)
                    object.body = "retryObjects";
            }
            if (message.readConflicts != null && $Object.hasOwnProperty.call(message, "readConflicts")) {
                object.readConflicts = $root.control.ReadConflicts.toObject(message.readConflicts, options, _depth + 1);
                if (options.oneofs)
                    object.body = "readConflicts";
            }
            if (message.resolveConflict != null && $Object.hasOwnProperty.call(message, "resolveConflict")) {
                object.resolveConflict = $root.control.ResolveConflict.toObject(message.resolveConflict, options, _depth + 1);
                if (options.oneofs)
                    object.body = "resolveConflict";
            }
            if (message.readBackups != null && $Object.hasOwnProperty.call(message, "readBackups")) {
                object.readBackups = $root.control.ReadBackups.toObject(message.readBackups, options, _depth + 1);
                if (options.oneofs)
                    object.body = "readBackups";
            }
            if (message.readCopies != null && $Object.hasOwnProperty.call(message, "readCopies")) {
                object.readCopies = $root.control.ReadCopies.toObject(message.readCopies, options, _depth + 1);
                if (options.oneofs)
                    object.body = "readCopies";
            }
            if (message.readGaps != null && $Object.hasOwnProperty.call(message, "readGaps")) {
                object.readGaps = $root.control.ReadGaps.toObject(message.readGaps, options, _depth + 1);
                if (options.oneofs)
                    object.body = "readGaps";
            }
            if (message.readHistory != null && $Object.hasOwnProperty.call(message, "readHistory")) {
                object.readHistory = $root.control.ReadHistory.toObject(message.readHistory, options, _depth + 1);
                if (options.oneofs)
                    object.body = "readHistory";
            }
            if (message.drill != null && $Object.hasOwnProperty.call(message, "drill")) {
                object.drill = $root.control.Drill.toObject(message.drill, options, _depth + 1);
                if (options.oneofs)
                    object.body = "drill";
            }
            if (message.exportCopy != null && $Object.hasOwnProperty.call(message, "exportCopy")) {
                object.exportCopy = $root.control.ExportCopy.toObject(message.exportCopy, options, _depth + 1);
                if (options.oneofs)
                    object.body = "exportCopy";
            }
            if (message.acceptBackup != null && $Object.hasOwnProperty.call(message, "acceptBackup")) {
                object.acceptBackup = $root.control.AcceptBackup.toObject(message.acceptBackup, options, _depth + 1);
                if (options.oneofs)
                    object.body = "acceptBackup";
            }
            return object;
        };

        /**
         * Converts this ControlRequest to JSON.
         * @function toJSON
         * @memberof control.ControlRequest
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ControlRequest.prototype.toJSON = function() {
            return ControlRequest.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ControlRequest;
    })();

    control.ControlReply = (function() {

        /**
         * Properties of a ControlReply.
         * @typedef {Object} control.ControlReply.$Properties
         * @property {string|null} [id] ControlReply id
         * @property {boolean|null} [more] ControlReply more
         * @property {control.View.$Properties|null} [view] ControlReply view
         * @property {control.Outcome.$Properties|null} [outcome] ControlReply outcome
         * @property {control.Events.$Properties|null} [events] ControlReply events
         * @property {control.Gaps.$Properties|null} [gaps] ControlReply gaps
         * @property {control.History.$Properties|null} [history] ControlReply history
         * @property {"view"|"outcome"|"events"|"gaps"|"history"} [body] ControlReply body
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ControlReply.
         * @memberof control
         * @interface IControlReply
         * @augments control.ControlReply.$Properties
         * @deprecated Use control.ControlReply.$Properties instead.
         */

        /**
         * Narrowed shape of a ControlReply.
         * @typedef {{
         *   id?: string|null;
         *   more?: boolean|null;
         *   view?: control.View.$Shape|null;
         *   outcome?: control.Outcome.$Shape|null;
         *   events?: control.Events.$Shape|null;
         *   gaps?: control.Gaps.$Shape|null;
         *   history?: control.History.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * } & (
         *   ({ body?: undefined; view?: null; outcome?: null; events?: null; gaps?: null; history?: null }|{ body?: "view"; view: control.View.$Shape; outcome?: null; events?: null; gaps?: null; history?: null }|{ body?: "outcome"; view?: null; outcome: control.Outcome.$Shape; events?: null; gaps?: null; history?: null }|{ body?: "events"; view?: null; outcome?: null; events: control.Events.$Shape; gaps?: null; history?: null }|{ body?: "gaps"; view?: null; outcome?: null; events?: null; gaps: control.Gaps.$Shape; history?: null }|{ body?: "history"; view?: null; outcome?: null; events?: null; gaps?: null; history: control.History.$Shape })
         * )} control.ControlReply.$Shape
         */

        /**
         * Constructs a new ControlReply.
         * @memberof control
         * @classdesc Represents a ControlReply.
         * @constructor
         * @param {control.ControlReply.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ControlReply = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ControlReply id.
         * @member {string} id
         * @memberof control.ControlReply
         * @instance
         */
        ControlReply.prototype.id = "";

        /**
         * ControlReply more.
         * @member {boolean} more
         * @memberof control.ControlReply
         * @instance
         */
        ControlReply.prototype.more = false;

        /**
         * ControlReply view.
         * @member {control.View.$Properties|null|undefined} view
         * @memberof control.ControlReply
         * @instance
         */
        ControlReply.prototype.view = null;

        /**
         * ControlReply outcome.
         * @member {control.Outcome.$Properties|null|undefined} outcome
         * @memberof control.ControlReply
         * @instance
         */
        ControlReply.prototype.outcome = null;

        /**
         * ControlReply events.
         * @member {control.Events.$Properties|null|undefined} events
         * @memberof control.ControlReply
         * @instance
         */
        ControlReply.prototype.events = null;

        /**
         * ControlReply gaps.
         * @member {control.Gaps.$Properties|null|undefined} gaps
         * @memberof control.ControlReply
         * @instance
         */
        ControlReply.prototype.gaps = null;

        /**
         * ControlReply history.
         * @member {control.History.$Properties|null|undefined} history
         * @memberof control.ControlReply
         * @instance
         */
        ControlReply.prototype.history = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        /**
         * ControlReply body.
         * @member {"view"|"outcome"|"events"|"gaps"|"history"|undefined} body
         * @memberof control.ControlReply
         * @instance
         */
        $Object.defineProperty(ControlReply.prototype, "body", {
            get: $util.oneOfGetter($oneOfFields = ["view", "outcome", "events", "gaps", "history"]),
            set: $setterOf($oneOfFields)
        });

        /**
         * Encodes the specified ControlReply message. Does not implicitly {@link control.ControlReply.verify|verify} messages.
         * @function encode
         * @memberof control.ControlReply
         * @static
         * @param {control.ControlReply.$Properties} message ControlReply message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ControlReply.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
            if (message.more != null && $Object.hasOwnProperty.call(message, "more") && message.more !== false)
                writer.uint32(/* id 2, wireType 0 =*/16).bool(message.more);
            if (message.view != null && $Object.hasOwnProperty.call(message, "view"))
                $root.control.View.encode(message.view, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
            if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome"))
                $root.control.Outcome.encode(message.outcome, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
            if (message.events != null && $Object.hasOwnProperty.call(message, "events"))
                $root.control.Events.encode(message.events, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
            if (message.gaps != null && $Object.hasOwnProperty.call(message, "gaps"))
                $root.control.Gaps.encode(message.gaps, writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
            if (message.history != null && $Object.hasOwnProperty.call(message, "history"))
                $root.control.History.encode(message.history, writer.uint32(/* id 21, wireType 2 =*/170).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ControlReply message from the specified reader or buffer.
         * @function decode
         * @memberof control.ControlReply
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.ControlReply & control.ControlReply.$Shape} ControlReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ControlReply.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.ControlReply();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.id = value;
                        else
                            delete message.id;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.more = value;
                        else
                            delete message.more;
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.view = $root.control.View.decode(reader, reader.size(), $undefined, _depth + 1, message.view);
                        message.body = "view";
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        message.outcome = $root.control.Outcome.decode(reader, reader.size(), $undefined, _depth + 1, message.outcome);
                        message.body = "outcome";
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        message.events = $root.control.Events.decode(reader, reader.size(), $undefined, _depth + 1, message.events);
                        message.body = "events";
                        continue;
                    }
                case 20: {
                        if (wireType !== 2)
                            break;
                        message.gaps = $root.control.Gaps.decode(reader, reader.size(), $undefined, _depth + 1, message.gaps);
                        message.body = "gaps";
                        continue;
                    }
                case 21: {
                        if (wireType !== 2)
                            break;
                        message.history = $root.control.History.decode(reader, reader.size(), $undefined, _depth + 1, message.history);
                        message.body = "history";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a ControlReply message.
         * @function verify
         * @memberof control.ControlReply
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        ControlReply.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            let properties = {};
            if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                if (!$util.isString(message.id))
                    return "id: string expected";
            if (message.more != null && $Object.hasOwnProperty.call(message, "more"))
                if (typeof message.more !== "boolean")
                    return "more: boolean expected";
            if (message.view != null && $Object.hasOwnProperty.call(message, "view")) {
                properties.body = 1;
                {
                    let error = $root.control.View.verify(message.view, _depth + 1);
                    if (error)
                        return "view." + error;
                }
            }
            if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.Outcome.verify(message.outcome, _depth + 1);
                    if (error)
                        return "outcome." + error;
                }
            }
            if (message.events != null && $Object.hasOwnProperty.call(message, "events")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.Events.verify(message.events, _depth + 1);
                    if (error)
                        return "events." + error;
                }
            }
            if (message.gaps != null && $Object.hasOwnProperty.call(message, "gaps")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.Gaps.verify(message.gaps, _depth + 1);
                    if (error)
                        return "gaps." + error;
                }
            }
            if (message.history != null && $Object.hasOwnProperty.call(message, "history")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.control.History.verify(message.history, _depth + 1);
                    if (error)
                        return "history." + error;
                }
            }
            return null;
        };

        /**
         * Creates a ControlReply message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.ControlReply
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.ControlReply} ControlReply
         */
        ControlReply.fromObject = function (object, _depth) {
            if (object instanceof $root.control.ControlReply)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.ControlReply: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.ControlReply();
            if (object.id != null)
                if (typeof object.id !== "string" || object.id.length)
                    message.id = $String(object.id);
            if (object.more != null)
                if (object.more)
                    message.more = $Boolean(object.more);
            if (object.view != null) {
                if (!$util.isObject(object.view))
                    throw $TypeError(".control.ControlReply.view: object expected");
                message.view = $root.control.View.fromObject(object.view, _depth + 1);
            }
            if (object.outcome != null) {
                if (!$util.isObject(object.outcome))
                    throw $TypeError(".control.ControlReply.outcome: object expected");
                message.outcome = $root.control.Outcome.fromObject(object.outcome, _depth + 1);
            }
            if (object.events != null) {
                if (!$util.isObject(object.events))
                    throw $TypeError(".control.ControlReply.events: object expected");
                message.events = $root.control.Events.fromObject(object.events, _depth + 1);
            }
            if (object.gaps != null) {
                if (!$util.isObject(object.gaps))
                    throw $TypeError(".control.ControlReply.gaps: object expected");
                message.gaps = $root.control.Gaps.fromObject(object.gaps, _depth + 1);
            }
            if (object.history != null) {
                if (!$util.isObject(object.history))
                    throw $TypeError(".control.ControlReply.history: object expected");
                message.history = $root.control.History.fromObject(object.history, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from a ControlReply message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.ControlReply
         * @static
         * @param {control.ControlReply} message ControlReply
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ControlReply.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.id = "";
                object.more = false;
            }
            if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                object.id = message.id;
            if (message.more != null && $Object.hasOwnProperty.call(message, "more"))
                object.more = message.more;
            if (message.view != null && $Object.hasOwnProperty.call(message, "view")) {
                object.view = $root.control.View.toObject(message.view, options, _depth + 1);
                if (options.oneofs)
                    object.body = "view";
            }
            if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome")) {
                object.outcome = $root.control.Outcome.toObject(message.outcome, options, _depth + 1);
                if (options.oneofs)
                    object.body = "outcome";
            }
            if (message.events != null && $Object.hasOwnProperty.call(message, "events")) {
                object.events = $root.control.Events.toObject(message.events, options, _depth + 1);
                if (options.oneofs)
                    object.body = "events";
            }
            if (message.gaps != null && $Object.hasOwnProperty.call(message, "gaps")) {
                object.gaps = $root.control.Gaps.toObject(message.gaps, options, _depth + 1);
                if (options.oneofs)
                    object.body = "gaps";
            }
            if (message.history != null && $Object.hasOwnProperty.call(message, "history")) {
                object.history = $root.control.History.toObject(message.history, options, _depth + 1);
                if (options.oneofs)
                    object.body = "history";
            }
            return object;
        };

        /**
         * Converts this ControlReply to JSON.
         * @function toJSON
         * @memberof control.ControlReply
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ControlReply.prototype.toJSON = function() {
            return ControlReply.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ControlReply;
    })();

    control.Subscribe = (function() {

        /**
         * Properties of a Subscribe.
         * @typedef {Object} control.Subscribe.$Properties
         * @property {boolean|null} [views] Subscribe views
         * @property {boolean|null} [events] Subscribe events
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Subscribe.
         * @memberof control
         * @interface ISubscribe
         * @augments control.Subscribe.$Properties
         * @deprecated Use control.Subscribe.$Properties instead.
         */

        /**
         * Shape of a Subscribe.
         * @typedef {control.Subscribe.$Properties} control.Subscribe.$Shape
         */

        /**
         * Constructs a new Subscribe.
         * @memberof control
         * @classdesc Represents a Subscribe.
         * @constructor
         * @param {control.Subscribe.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Subscribe = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Subscribe views.
         * @member {boolean} views
         * @memberof control.Subscribe
         * @instance
         */
        Subscribe.prototype.views = false;

        /**
         * Subscribe events.
         * @member {boolean} events
         * @memberof control.Subscribe
         * @instance
         */
        Subscribe.prototype.events = false;

        /**
         * Encodes the specified Subscribe message. Does not implicitly {@link control.Subscribe.verify|verify} messages.
         * @function encode
         * @memberof control.Subscribe
         * @static
         * @param {control.Subscribe.$Properties} message Subscribe message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Subscribe.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.views != null && $Object.hasOwnProperty.call(message, "views") && message.views !== false)
                writer.uint32(/* id 1, wireType 0 =*/8).bool(message.views);
            if (message.events != null && $Object.hasOwnProperty.call(message, "events") && message.events !== false)
                writer.uint32(/* id 2, wireType 0 =*/16).bool(message.events);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Subscribe message from the specified reader or buffer.
         * @function decode
         * @memberof control.Subscribe
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.Subscribe & control.Subscribe.$Shape} Subscribe
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Subscribe.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.Subscribe();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.views = value;
                        else
                            delete message.views;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.events = value;
                        else
                            delete message.events;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a Subscribe message.
         * @function verify
         * @memberof control.Subscribe
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        Subscribe.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.views != null && $Object.hasOwnProperty.call(message, "views"))
                if (typeof message.views !== "boolean")
                    return "views: boolean expected";
            if (message.events != null && $Object.hasOwnProperty.call(message, "events"))
                if (typeof message.events !== "boolean")
                    return "events: boolean expected";
            return null;
        };

        /**
         * Creates a Subscribe message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.Subscribe
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.Subscribe} Subscribe
         */
        Subscribe.fromObject = function (object, _depth) {
            if (object instanceof $root.control.Subscribe)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.Subscribe: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.Subscribe();
            if (object.views != null)
                if (object.views)
                    message.views = $Boolean(object.views);
            if (object.events != null)
                if (object.events)
                    message.events = $Boolean(object.events);
            return message;
        };

        /**
         * Creates a plain object from a Subscribe message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.Subscribe
         * @static
         * @param {control.Subscribe} message Subscribe
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Subscribe.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.views = false;
                object.events = false;
            }
            if (message.views != null && $Object.hasOwnProperty.call(message, "views"))
                object.views = message.views;
            if (message.events != null && $Object.hasOwnProperty.call(message, "events"))
                object.events = message.events;
            return object;
        };

        /**
         * Converts this Subscribe to JSON.
         * @function toJSON
         * @memberof control.Subscribe
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Subscribe.prototype.toJSON = function() {
            return Subscribe.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Subscribe;
    })();

    control.Seen = (function() {

        /**
         * Properties of a Seen.
         * @typedef {Object} control.Seen.$Properties
         * @property {string|null} [state] Seen state
         * @property {string|null} [custody] Seen custody
         * @property {number|Long|null} [epoch] Seen epoch
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Seen.
         * @memberof control
         * @interface ISeen
         * @augments control.Seen.$Properties
         * @deprecated Use control.Seen.$Properties instead.
         */

        /**
         * Shape of a Seen.
         * @typedef {control.Seen.$Properties} control.Seen.$Shape
         */

        /**
         * Constructs a new Seen.
         * @memberof control
         * @classdesc Represents a Seen.
         * @constructor
         * @param {control.Seen.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Seen = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Seen state.
         * @member {string} state
         * @memberof control.Seen
         * @instance
         */
        Seen.prototype.state = "";

        /**
         * Seen custody.
         * @member {string} custody
         * @memberof control.Seen
         * @instance
         */
        Seen.prototype.custody = "";

        /**
         * Seen epoch.
         * @member {number|Long} epoch
         * @memberof control.Seen
         * @instance
         */
        Seen.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified Seen message. Does not implicitly {@link control.Seen.verify|verify} messages.
         * @function encode
         * @memberof control.Seen
         * @static
         * @param {control.Seen.$Properties} message Seen message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Seen.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.state);
            if (message.custody != null && $Object.hasOwnProperty.call(message, "custody") && message.custody !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.custody);
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.epoch);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Seen message from the specified reader or buffer.
         * @function decode
         * @memberof control.Seen
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.Seen & control.Seen.$Shape} Seen
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Seen.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.Seen();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.state = value;
                        else
                            delete message.state;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.custody = value;
                        else
                            delete message.custody;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.epoch = value;
                        else
                            delete message.epoch;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a Seen message.
         * @function verify
         * @memberof control.Seen
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        Seen.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                if (!$util.isString(message.state))
                    return "state: string expected";
            if (message.custody != null && $Object.hasOwnProperty.call(message, "custody"))
                if (!$util.isString(message.custody))
                    return "custody: string expected";
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (!$util.isInteger(message.epoch) && !(message.epoch && $util.isInteger(message.epoch.low) && $util.isInteger(message.epoch.high)))
                    return "epoch: integer|Long expected";
            return null;
        };

        /**
         * Creates a Seen message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.Seen
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.Seen} Seen
         */
        Seen.fromObject = function (object, _depth) {
            if (object instanceof $root.control.Seen)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.Seen: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.Seen();
            if (object.state != null)
                if (typeof object.state !== "string" || object.state.length)
                    message.state = $String(object.state);
            if (object.custody != null)
                if (typeof object.custody !== "string" || object.custody.length)
                    message.custody = $String(object.custody);
            if (object.epoch != null)
                if (typeof object.epoch === "object" ? object.epoch.low || object.epoch.high : $Number(object.epoch) !== 0)
                    if ($util.Long)
                        message.epoch = $util.Long.fromValue(object.epoch, true);
                    else if (typeof object.epoch === "string")
                        message.epoch = $parseInt(object.epoch, 10);
                    else if (typeof object.epoch === "number")
                        message.epoch = object.epoch;
                    else if (typeof object.epoch === "object")
                        message.epoch = new $util.LongBits(object.epoch.low >>> 0, object.epoch.high >>> 0).toNumber(true);
            return message;
        };

        /**
         * Creates a plain object from a Seen message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.Seen
         * @static
         * @param {control.Seen} message Seen
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Seen.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.state = "";
                object.custody = "";
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.epoch = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.epoch = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
            }
            if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                object.state = message.state;
            if (message.custody != null && $Object.hasOwnProperty.call(message, "custody"))
                object.custody = message.custody;
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.epoch = typeof message.epoch === "number" ? $BigInt(message.epoch) : $util.Long.fromBits(message.epoch.low >>> 0, message.epoch.high >>> 0, true).toBigInt();
                else if (typeof message.epoch === "number")
                    object.epoch = options.longs === $String ? $String(message.epoch) : message.epoch;
                else
                    object.epoch = options.longs === $String ? $util.Long.prototype.toString.call(message.epoch) : options.longs === $Number ? new $util.LongBits(message.epoch.low >>> 0, message.epoch.high >>> 0).toNumber(true) : message.epoch;
            return object;
        };

        /**
         * Converts this Seen to JSON.
         * @function toJSON
         * @memberof control.Seen
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Seen.prototype.toJSON = function() {
            return Seen.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Seen;
    })();

    control.TakeOver = (function() {

        /**
         * Properties of a TakeOver.
         * @typedef {Object} control.TakeOver.$Properties
         * @property {string|null} [name] TakeOver name
         * @property {control.Seen.$Properties|null} [seen] TakeOver seen
         * @property {boolean|null} [switchover] TakeOver switchover
         * @property {string|null} [force] TakeOver force
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a TakeOver.
         * @memberof control
         * @interface ITakeOver
         * @augments control.TakeOver.$Properties
         * @deprecated Use control.TakeOver.$Properties instead.
         */

        /**
         * Shape of a TakeOver.
         * @typedef {control.TakeOver.$Properties} control.TakeOver.$Shape
         */

        /**
         * Constructs a new TakeOver.
         * @memberof control
         * @classdesc Represents a TakeOver.
         * @constructor
         * @param {control.TakeOver.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const TakeOver = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * TakeOver name.
         * @member {string} name
         * @memberof control.TakeOver
         * @instance
         */
        TakeOver.prototype.name = "";

        /**
         * TakeOver seen.
         * @member {control.Seen.$Properties|null|undefined} seen
         * @memberof control.TakeOver
         * @instance
         */
        TakeOver.prototype.seen = null;

        /**
         * TakeOver switchover.
         * @member {boolean|null|undefined} switchover
         * @memberof control.TakeOver
         * @instance
         */
        TakeOver.prototype.switchover = null;

        /**
         * TakeOver force.
         * @member {string|null|undefined} force
         * @memberof control.TakeOver
         * @instance
         */
        TakeOver.prototype.force = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(TakeOver.prototype, "_switchover", {
            get: $util.oneOfGetter($oneOfFields = ["switchover"]),
            set: $setterOf($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(TakeOver.prototype, "_force", {
            get: $util.oneOfGetter($oneOfFields = ["force"]),
            set: $setterOf($oneOfFields)
        });

        /**
         * Encodes the specified TakeOver message. Does not implicitly {@link control.TakeOver.verify|verify} messages.
         * @function encode
         * @memberof control.TakeOver
         * @static
         * @param {control.TakeOver.$Properties} message TakeOver message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        TakeOver.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.seen != null && $Object.hasOwnProperty.call(message, "seen"))
                $root.control.Seen.encode(message.seen, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.switchover != null && $Object.hasOwnProperty.call(message, "switchover"))
                writer.uint32(/* id 3, wireType 0 =*/24).bool(message.switchover);
            if (message.force != null && $Object.hasOwnProperty.call(message, "force"))
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.force);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a TakeOver message from the specified reader or buffer.
         * @function decode
         * @memberof control.TakeOver
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.TakeOver & control.TakeOver.$Shape} TakeOver
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        TakeOver.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.TakeOver();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.seen = $root.control.Seen.decode(reader, reader.size(), $undefined, _depth + 1, message.seen);
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.switchover = reader.bool();
                        message._switchover = "switchover";
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.force = reader.stringVerify();
                        message._force = "force";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a TakeOver message.
         * @function verify
         * @memberof control.TakeOver
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        TakeOver.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            let properties = {};
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                if (!$util.isString(message.name))
                    return "name: string expected";
            if (message.seen != null && $Object.hasOwnProperty.call(message, "seen")) {
                let error = $root.control.Seen.verify(message.seen, _depth + 1);
                if (error)
                    return "seen." + error;
            }
            if (message.switchover != null && $Object.hasOwnProperty.call(message, "switchover")) {
                properties._switchover = 1;
                if (typeof message.switchover !== "boolean")
                    return "switchover: boolean expected";
            }
            if (message.force != null && $Object.hasOwnProperty.call(message, "force")) {
                properties._force = 1;
                if (!$util.isString(message.force))
                    return "force: string expected";
            }
            return null;
        };

        /**
         * Creates a TakeOver message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.TakeOver
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.TakeOver} TakeOver
         */
        TakeOver.fromObject = function (object, _depth) {
            if (object instanceof $root.control.TakeOver)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.TakeOver: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.TakeOver();
            if (object.name != null)
                if (typeof object.name !== "string" || object.name.length)
                    message.name = $String(object.name);
            if (object.seen != null) {
                if (!$util.isObject(object.seen))
                    throw $TypeError(".control.TakeOver.seen: object expected");
                message.seen = $root.control.Seen.fromObject(object.seen, _depth + 1);
            }
            if (object.switchover != null)
                message.switchover = $Boolean(object.switchover);
            if (object.force != null)
                message.force = $String(object.force);
            return message;
        };

        /**
         * Creates a plain object from a TakeOver message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.TakeOver
         * @static
         * @param {control.TakeOver} message TakeOver
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        TakeOver.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.name = "";
                object.seen = null;
            }
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            if (message.seen != null && $Object.hasOwnProperty.call(message, "seen"))
                object.seen = $root.control.Seen.toObject(message.seen, options, _depth + 1);
            if (message.switchover != null && $Object.hasOwnProperty.call(message, "switchover"))
                object.switchover = message.switchover;
            if (message.force != null && $Object.hasOwnProperty.call(message, "force"))
                object.force = message.force;
            return object;
        };

        /**
         * Converts this TakeOver to JSON.
         * @function toJSON
         * @memberof control.TakeOver
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        TakeOver.prototype.toJSON = function() {
            return TakeOver.toObject(this, $protobuf.util.toJSONOptions);
        };

        return TakeOver;
    })();

    control.Restore = (function() {

        /**
         * Properties of a Restore.
         * @typedef {Object} control.Restore.$Properties
         * @property {string|null} [name] Restore name
         * @property {control.Seen.$Properties|null} [seen] Restore seen
         * @property {string|null} [force] Restore force
         * @property {boolean|null} [exclusive] Restore exclusive
         * @property {boolean|null} [all] Restore all
         * @property {number|null} [backup] Restore backup
         * @property {boolean|null} [isSure] Restore isSure
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Restore.
         * @memberof control
         * @interface IRestore
         * @augments control.Restore.$Properties
         * @deprecated Use control.Restore.$Properties instead.
         */

        /**
         * Shape of a Restore.
         * @typedef {control.Restore.$Properties} control.Restore.$Shape
         */

        /**
         * Constructs a new Restore.
         * @memberof control
         * @classdesc Represents a Restore.
         * @constructor
         * @param {control.Restore.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Restore = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Restore name.
         * @member {string} name
         * @memberof control.Restore
         * @instance
         */
        Restore.prototype.name = "";

        /**
         * Restore seen.
         * @member {control.Seen.$Properties|null|undefined} seen
         * @memberof control.Restore
         * @instance
         */
        Restore.prototype.seen = null;

        /**
         * Restore force.
         * @member {string|null|undefined} force
         * @memberof control.Restore
         * @instance
         */
        Restore.prototype.force = null;

        /**
         * Restore exclusive.
         * @member {boolean|null|undefined} exclusive
         * @memberof control.Restore
         * @instance
         */
        Restore.prototype.exclusive = null;

        /**
         * Restore all.
         * @member {boolean|null|undefined} all
         * @memberof control.Restore
         * @instance
         */
        Restore.prototype.all = null;

        /**
         * Restore backup.
         * @member {number|null|undefined} backup
         * @memberof control.Restore
         * @instance
         */
        Restore.prototype.backup = null;

        /**
         * Restore isSure.
         * @member {boolean|null|undefined} isSure
         * @memberof control.Restore
         * @instance
         */
        Restore.prototype.isSure = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Restore.prototype, "_force", {
            get: $util.oneOfGetter($oneOfFields = ["force"]),
            set: $setterOf($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Restore.prototype, "_exclusive", {
            get: $util.oneOfGetter($oneOfFields = ["exclusive"]),
            set: $setterOf($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Restore.prototype, "_all", {
            get: $util.oneOfGetter($oneOfFields = ["all"]),
            set: $setterOf($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Restore.prototype, "_backup", {
            get: $util.oneOfGetter($oneOfFields = ["backup"]),
            set: $setterOf($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Restore.prototype, "_isSure", {
            get: $util.oneOfGetter($oneOfFields = ["isSure"]),
            set: $setterOf($oneOfFields)
        });

        /**
         * Encodes the specified Restore message. Does not implicitly {@link control.Restore.verify|verify} messages.
         * @function encode
         * @memberof control.Restore
         * @static
         * @param {control.Restore.$Properties} message Restore message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Restore.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.seen != null && $Object.hasOwnProperty.call(message, "seen"))
                $root.control.Seen.encode(message.seen, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.force != null && $Object.hasOwnProperty.call(message, "force"))
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.force);
            if (message.exclusive != null && $Object.hasOwnProperty.call(message, "exclusive"))
                writer.uint32(/* id 4, wireType 0 =*/32).bool(message.exclusive);
            if (message.all != null && $Object.hasOwnProperty.call(message, "all"))
                writer.uint32(/* id 5, wireType 0 =*/40).bool(message.all);
            if (message.backup != null && $Object.hasOwnProperty.call(message, "backup"))
                writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.backup);
            if (message.isSure != null && $Object.hasOwnProperty.call(message, "isSure"))
                writer.uint32(/* id 7, wireType 0 =*/56).bool(message.isSure);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Restore message from the specified reader or buffer.
         * @function decode
         * @memberof control.Restore
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.Restore & control.Restore.$Shape} Restore
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Restore.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.Restore();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.seen = $root.control.Seen.decode(reader, reader.size(), $undefined, _depth + 1, message.seen);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.force = reader.stringVerify();
                        message._force = "force";
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.exclusive = reader.bool();
                        message._exclusive = "exclusive";
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.all = reader.bool();
                        message._all = "all";
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.backup = reader.uint32();
                        message._backup = "backup";
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        message.isSure = reader.bool();
                        message._isSure = "isSure";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a Restore message.
         * @function verify
         * @memberof control.Restore
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        Restore.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            let properties = {};
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                if (!$util.isString(message.name))
                    return "name: string expected";
            if (message.seen != null && $Object.hasOwnProperty.call(message, "seen")) {
                let error = $root.control.Seen.verify(message.seen, _depth + 1);
                if (error)
                    return "seen." + error;
            }
            if (message.force != null && $Object.hasOwnProperty.call(message, "force")) {
                properties._force = 1;
                if (!$util.isString(message.force))
                    return "force: string expected";
            }
            if (message.exclusive != null && $Object.hasOwnProperty.call(message, "exclusive")) {
                properties._exclusive = 1;
                if (typeof message.exclusive !== "boolean")
                    return "exclusive: boolean expected";
            }
            if (message.all != null && $Object.hasOwnProperty.call(message, "all")) {
                properties._all = 1;
                if (typeof message.all !== "boolean")
                    return "all: boolean expected";
            }
            if (message.backup != null && $Object.hasOwnProperty.call(message, "backup")) {
                properties._backup = 1;
                if (!$util.isInteger(message.backup))
                    return "backup: integer expected";
            }
            if (message.isSure != null && $Object.hasOwnProperty.call(message, "isSure")) {
                properties._isSure = 1;
                if (typeof message.isSure !== "boolean")
                    return "isSure: boolean expected";
            }
            return null;
        };

        /**
         * Creates a Restore message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.Restore
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.Restore} Restore
         */
        Restore.fromObject = function (object, _depth) {
            if (object instanceof $root.control.Restore)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.Restore: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.Restore();
            if (object.name != null)
                if (typeof object.name !== "string" || object.name.length)
                    message.name = $String(object.name);
            if (object.seen != null) {
                if (!$util.isObject(object.seen))
                    throw $TypeError(".control.Restore.seen: object expected");
                message.seen = $root.control.Seen.fromObject(object.seen, _depth + 1);
            }
            if (object.force != null)
                message.force = $String(object.force);
            if (object.exclusive != null)
                message.exclusive = $Boolean(object.exclusive);
            if (object.all != null)
                message.all = $Boolean(object.all);
            if (object.backup != null)
                message.backup = object.backup >>> 0;
            if (object.isSure != null)
                message.isSure = $Boolean(object.isSure);
            return message;
        };

        /**
         * Creates a plain object from a Restore message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.Restore
         * @static
         * @param {control.Restore} message Restore
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Restore.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.name = "";
                object.seen = null;
            }
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            if (message.seen != null && $Object.hasOwnProperty.call(message, "seen"))
                object.seen = $root.control.Seen.toObject(message.seen, options, _depth + 1);
            if (message.force != null && $Object.hasOwnProperty.call(message, "force"))
                object.force = message.force;
            if (message.exclusive != null && $Object.hasOwnProperty.call(message, "exclusive"))
                object.exclusive = message.exclusive;
            if (message.all != null && $Object.hasOwnProperty.call(message, "all"))
                object.all = message.all;
            if (message.backup != null && $Object.hasOwnProperty.call(message, "backup"))
                object.backup = message.backup;
            if (message.isSure != null && $Object.hasOwnProperty.call(message, "isSure"))
                object.isSure = message.isSure;
            return object;
        };

        /**
         * Converts this Restore to JSON.
         * @function toJSON
         * @memberof control.Restore
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Restore.prototype.toJSON = function() {
            return Restore.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Restore;
    })();

    control.BackUpNow = (function() {

        /**
         * Properties of a BackUpNow.
         * @typedef {Object} control.BackUpNow.$Properties
         * @property {string|null} [name] BackUpNow name
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a BackUpNow.
         * @memberof control
         * @interface IBackUpNow
         * @augments control.BackUpNow.$Properties
         * @deprecated Use control.BackUpNow.$Properties instead.
         */

        /**
         * Shape of a BackUpNow.
         * @typedef {control.BackUpNow.$Properties} control.BackUpNow.$Shape
         */

        /**
         * Constructs a new BackUpNow.
         * @memberof control
         * @classdesc Represents a BackUpNow.
         * @constructor
         * @param {control.BackUpNow.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const BackUpNow = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * BackUpNow name.
         * @member {string} name
         * @memberof control.BackUpNow
         * @instance
         */
        BackUpNow.prototype.name = "";

        /**
         * Encodes the specified BackUpNow message. Does not implicitly {@link control.BackUpNow.verify|verify} messages.
         * @function encode
         * @memberof control.BackUpNow
         * @static
         * @param {control.BackUpNow.$Properties} message BackUpNow message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        BackUpNow.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a BackUpNow message from the specified reader or buffer.
         * @function decode
         * @memberof control.BackUpNow
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.BackUpNow & control.BackUpNow.$Shape} BackUpNow
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        BackUpNow.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.BackUpNow();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a BackUpNow message.
         * @function verify
         * @memberof control.BackUpNow
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        BackUpNow.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                if (!$util.isString(message.name))
                    return "name: string expected";
            return null;
        };

        /**
         * Creates a BackUpNow message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.BackUpNow
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.BackUpNow} BackUpNow
         */
        BackUpNow.fromObject = function (object, _depth) {
            if (object instanceof $root.control.BackUpNow)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.BackUpNow: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.BackUpNow();
            if (object.name != null)
                if (typeof object.name !== "string" || object.name.length)
                    message.name = $String(object.name);
            return message;
        };

        /**
         * Creates a plain object from a BackUpNow message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.BackUpNow
         * @static
         * @param {control.BackUpNow} message BackUpNow
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        BackUpNow.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults)
                object.name = "";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            return object;
        };

        /**
         * Converts this BackUpNow to JSON.
         * @function toJSON
         * @memberof control.BackUpNow
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        BackUpNow.prototype.toJSON = function() {
            return BackUpNow.toObject(this, $protobuf.util.toJSONOptions);
        };

        return BackUpNow;
    })();

    control.AddServer = (function() {

        /**
         * Properties of an AddServer.
         * @typedef {Object} control.AddServer.$Properties
         * @property {string|null} [name] AddServer name
         * @property {Object.<string,string>|null} [settings] AddServer settings
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AddServer.
         * @memberof control
         * @interface IAddServer
         * @augments control.AddServer.$Properties
         * @deprecated Use control.AddServer.$Properties instead.
         */

        /**
         * Shape of an AddServer.
         * @typedef {control.AddServer.$Properties} control.AddServer.$Shape
         */

        /**
         * Constructs a new AddServer.
         * @memberof control
         * @classdesc Represents an AddServer.
         * @constructor
         * @param {control.AddServer.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AddServer = function (properties) {
            this.settings = {};
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AddServer name.
         * @member {string} name
         * @memberof control.AddServer
         * @instance
         */
        AddServer.prototype.name = "";

        /**
         * AddServer settings.
         * @member {Object.<string,string>} settings
         * @memberof control.AddServer
         * @instance
         */
        AddServer.prototype.settings = $util.emptyObject;

        /**
         * Encodes the specified AddServer message. Does not implicitly {@link control.AddServer.verify|verify} messages.
         * @function encode
         * @memberof control.AddServer
         * @static
         * @param {control.AddServer.$Properties} message AddServer message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AddServer.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.settings != null && $Object.hasOwnProperty.call(message, "settings"))
                for (let keys = $Object.keys(message.settings), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 2, wireType 2 =*/18).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.settings[keys[i]]).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AddServer message from the specified reader or buffer.
         * @function decode
         * @memberof control.AddServer
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.AddServer & control.AddServer.$Shape} AddServer
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AddServer.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.AddServer();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (message.settings === $util.emptyObject)
                            message.settings = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = "";
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.stringVerify();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = reader.stringVerify();
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.settings, key);
                        message.settings[key] = value;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies an AddServer message.
         * @function verify
         * @memberof control.AddServer
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        AddServer.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                if (!$util.isString(message.name))
                    return "name: string expected";
            if (message.settings != null && $Object.hasOwnProperty.call(message, "settings")) {
                if (!$util.isObject(message.settings))
                    return "settings: object expected";
                let key = $Object.keys(message.settings);
                for (let i = 0; i < key.length; ++i)
                    if (!$util.isString(message.settings[key[i]]))
                        return "settings: string{k:string} expected";
            }
            return null;
        };

        /**
         * Creates an AddServer message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.AddServer
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.AddServer} AddServer
         */
        AddServer.fromObject = function (object, _depth) {
            if (object instanceof $root.control.AddServer)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.AddServer: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.AddServer();
            if (object.name != null)
                if (typeof object.name !== "string" || object.name.length)
                    message.name = $String(object.name);
            if (object.settings) {
                if (!$util.isObject(object.settings))
                    throw $TypeError(".control.AddServer.settings: object expected");
                message.settings = {};
                for (let keys = $Object.keys(object.settings), i = 0; i < keys.length; ++i) {
                    if (keys[i] === "__proto__")
                        $util.makeProp(message.settings, keys[i]);
                    message.settings[keys[i]] = $String(object.settings[keys[i]]);
                }
            }
            return message;
        };

        /**
         * Creates a plain object from an AddServer message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.AddServer
         * @static
         * @param {control.AddServer} message AddServer
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        AddServer.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.objects || options.defaults)
                object.settings = {};
            if (options.defaults)
                object.name = "";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            let keys2;
            if (message.settings && (keys2 = $Object.keys(message.settings)).length) {
                object.settings = {};
                for (let j = 0; j < keys2.length; ++j) {
                    if (keys2[j] === "__proto__")
                        $util.makeProp(object.settings, keys2[j]);
                    object.settings[keys2[j]] = message.settings[keys2[j]];
                }
            }
            return object;
        };

        /**
         * Converts this AddServer to JSON.
         * @function toJSON
         * @memberof control.AddServer
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        AddServer.prototype.toJSON = function() {
            return AddServer.toObject(this, $protobuf.util.toJSONOptions);
        };

        return AddServer;
    })();

    control.RemoveServer = (function() {

        /**
         * Properties of a RemoveServer.
         * @typedef {Object} control.RemoveServer.$Properties
         * @property {string|null} [name] RemoveServer name
         * @property {boolean|null} [abandon] RemoveServer abandon
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RemoveServer.
         * @memberof control
         * @interface IRemoveServer
         * @augments control.RemoveServer.$Properties
         * @deprecated Use control.RemoveServer.$Properties instead.
         */

        /**
         * Shape of a RemoveServer.
         * @typedef {control.RemoveServer.$Properties} control.RemoveServer.$Shape
         */

        /**
         * Constructs a new RemoveServer.
         * @memberof control
         * @classdesc Represents a RemoveServer.
         * @constructor
         * @param {control.RemoveServer.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RemoveServer = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RemoveServer name.
         * @member {string} name
         * @memberof control.RemoveServer
         * @instance
         */
        RemoveServer.prototype.name = "";

        /**
         * RemoveServer abandon.
         * @member {boolean|null|undefined} abandon
         * @memberof control.RemoveServer
         * @instance
         */
        RemoveServer.prototype.abandon = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(RemoveServer.prototype, "_abandon", {
            get: $util.oneOfGetter($oneOfFields = ["abandon"]),
            set: $setterOf($oneOfFields)
        });

        /**
         * Encodes the specified RemoveServer message. Does not implicitly {@link control.RemoveServer.verify|verify} messages.
         * @function encode
         * @memberof control.RemoveServer
         * @static
         * @param {control.RemoveServer.$Properties} message RemoveServer message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RemoveServer.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.abandon != null && $Object.hasOwnProperty.call(message, "abandon"))
                writer.uint32(/* id 2, wireType 0 =*/16).bool(message.abandon);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RemoveServer message from the specified reader or buffer.
         * @function decode
         * @memberof control.RemoveServer
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.RemoveServer & control.RemoveServer.$Shape} RemoveServer
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RemoveServer.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.RemoveServer();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.abandon = reader.bool();
                        message._abandon = "abandon";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a RemoveServer message.
         * @function verify
         * @memberof control.RemoveServer
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        RemoveServer.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            let properties = {};
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                if (!$util.isString(message.name))
                    return "name: string expected";
            if (message.abandon != null && $Object.hasOwnProperty.call(message, "abandon")) {
                properties._abandon = 1;
                if (typeof message.abandon !== "boolean")
                    return "abandon: boolean expected";
            }
            return null;
        };

        /**
         * Creates a RemoveServer message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.RemoveServer
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.RemoveServer} RemoveServer
         */
        RemoveServer.fromObject = function (object, _depth) {
            if (object instanceof $root.control.RemoveServer)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.RemoveServer: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.RemoveServer();
            if (object.name != null)
                if (typeof object.name !== "string" || object.name.length)
                    message.name = $String(object.name);
            if (object.abandon != null)
                message.abandon = $Boolean(object.abandon);
            return message;
        };

        /**
         * Creates a plain object from a RemoveServer message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.RemoveServer
         * @static
         * @param {control.RemoveServer} message RemoveServer
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        RemoveServer.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults)
                object.name = "";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            if (message.abandon != null && $Object.hasOwnProperty.call(message, "abandon"))
                object.abandon = message.abandon;
            return object;
        };

        /**
         * Converts this RemoveServer to JSON.
         * @function toJSON
         * @memberof control.RemoveServer
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        RemoveServer.prototype.toJSON = function() {
            return RemoveServer.toObject(this, $protobuf.util.toJSONOptions);
        };

        return RemoveServer;
    })();

    control.SetServer = (function() {

        /**
         * Properties of a SetServer.
         * @typedef {Object} control.SetServer.$Properties
         * @property {string|null} [name] SetServer name
         * @property {Object.<string,string>|null} [settings] SetServer settings
         * @property {boolean|null} [abandon] SetServer abandon
         * @property {boolean|null} [isSure] SetServer isSure
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SetServer.
         * @memberof control
         * @interface ISetServer
         * @augments control.SetServer.$Properties
         * @deprecated Use control.SetServer.$Properties instead.
         */

        /**
         * Shape of a SetServer.
         * @typedef {control.SetServer.$Properties} control.SetServer.$Shape
         */

        /**
         * Constructs a new SetServer.
         * @memberof control
         * @classdesc Represents a SetServer.
         * @constructor
         * @param {control.SetServer.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SetServer = function (properties) {
            this.settings = {};
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SetServer name.
         * @member {string} name
         * @memberof control.SetServer
         * @instance
         */
        SetServer.prototype.name = "";

        /**
         * SetServer settings.
         * @member {Object.<string,string>} settings
         * @memberof control.SetServer
         * @instance
         */
        SetServer.prototype.settings = $util.emptyObject;

        /**
         * SetServer abandon.
         * @member {boolean|null|undefined} abandon
         * @memberof control.SetServer
         * @instance
         */
        SetServer.prototype.abandon = null;

        /**
         * SetServer isSure.
         * @member {boolean} isSure
         * @memberof control.SetServer
         * @instance
         */
        SetServer.prototype.isSure = false;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(SetServer.prototype, "_abandon", {
            get: $util.oneOfGetter($oneOfFields = ["abandon"]),
            set: $setterOf($oneOfFields)
        });

        /**
         * Encodes the specified SetServer message. Does not implicitly {@link control.SetServer.verify|verify} messages.
         * @function encode
         * @memberof control.SetServer
         * @static
         * @param {control.SetServer.$Properties} message SetServer message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SetServer.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.settings != null && $Object.hasOwnProperty.call(message, "settings"))
                for (let keys = $Object.keys(message.settings), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 2, wireType 2 =*/18).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.settings[keys[i]]).ldelim();
            if (message.abandon != null && $Object.hasOwnProperty.call(message, "abandon"))
                writer.uint32(/* id 8, wireType 0 =*/64).bool(message.abandon);
            if (message.isSure != null && $Object.hasOwnProperty.call(message, "isSure") && message.isSure !== false)
                writer.uint32(/* id 9, wireType 0 =*/72).bool(message.isSure);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SetServer message from the specified reader or buffer.
         * @function decode
         * @memberof control.SetServer
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.SetServer & control.SetServer.$Shape} SetServer
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SetServer.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.SetServer();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (message.settings === $util.emptyObject)
                            message.settings = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = "";
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.stringVerify();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = reader.stringVerify();
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.settings, key);
                        message.settings[key] = value;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        message.abandon = reader.bool();
                        message._abandon = "abandon";
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.isSure = value;
                        else
                            delete message.isSure;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a SetServer message.
         * @function verify
         * @memberof control.SetServer
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        SetServer.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            let properties = {};
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                if (!$util.isString(message.name))
                    return "name: string expected";
            if (message.settings != null && $Object.hasOwnProperty.call(message, "settings")) {
                if (!$util.isObject(message.settings))
                    return "settings: object expected";
                let key = $Object.keys(message.settings);
                for (let i = 0; i < key.length; ++i)
                    if (!$util.isString(message.settings[key[i]]))
                        return "settings: string{k:string} expected";
            }
            if (message.abandon != null && $Object.hasOwnProperty.call(message, "abandon")) {
                properties._abandon = 1;
                if (typeof message.abandon !== "boolean")
                    return "abandon: boolean expected";
            }
            if (message.isSure != null && $Object.hasOwnProperty.call(message, "isSure"))
                if (typeof message.isSure !== "boolean")
                    return "isSure: boolean expected";
            return null;
        };

        /**
         * Creates a SetServer message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.SetServer
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.SetServer} SetServer
         */
        SetServer.fromObject = function (object, _depth) {
            if (object instanceof $root.control.SetServer)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.SetServer: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.SetServer();
            if (object.name != null)
                if (typeof object.name !== "string" || object.name.length)
                    message.name = $String(object.name);
            if (object.settings) {
                if (!$util.isObject(object.settings))
                    throw $TypeError(".control.SetServer.settings: object expected");
                message.settings = {};
                for (let keys = $Object.keys(object.settings), i = 0; i < keys.length; ++i) {
                    if (keys[i] === "__proto__")
                        $util.makeProp(message.settings, keys[i]);
                    message.settings[keys[i]] = $String(object.settings[keys[i]]);
                }
            }
            if (object.abandon != null)
                message.abandon = $Boolean(object.abandon);
            if (object.isSure != null)
                if (object.isSure)
                    message.isSure = $Boolean(object.isSure);
            return message;
        };

        /**
         * Creates a plain object from a SetServer message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.SetServer
         * @static
         * @param {control.SetServer} message SetServer
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        SetServer.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.objects || options.defaults)
                object.settings = {};
            if (options.defaults) {
                object.name = "";
                object.isSure = false;
            }
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            let keys2;
            if (message.settings && (keys2 = $Object.keys(message.settings)).length) {
                object.settings = {};
                for (let j = 0; j < keys2.length; ++j) {
                    if (keys2[j] === "__proto__")
                        $util.makeProp(object.settings, keys2[j]);
                    object.settings[keys2[j]] = message.settings[keys2[j]];
                }
            }
            if (message.abandon != null && $Object.hasOwnProperty.call(message, "abandon"))
                object.abandon = message.abandon;
            if (message.isSure != null && $Object.hasOwnProperty.call(message, "isSure"))
                object.isSure = message.isSure;
            return object;
        };

        /**
         * Converts this SetServer to JSON.
         * @function toJSON
         * @memberof control.SetServer
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        SetServer.prototype.toJSON = function() {
            return SetServer.toObject(this, $protobuf.util.toJSONOptions);
        };

        return SetServer;
    })();

    control.SetBackup = (function() {

        /**
         * Properties of a SetBackup.
         * @typedef {Object} control.SetBackup.$Properties
         * @property {Object.<string,string>|null} [settings] SetBackup settings
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SetBackup.
         * @memberof control
         * @interface ISetBackup
         * @augments control.SetBackup.$Properties
         * @deprecated Use control.SetBackup.$Properties instead.
         */

        /**
         * Shape of a SetBackup.
         * @typedef {control.SetBackup.$Properties} control.SetBackup.$Shape
         */

        /**
         * Constructs a new SetBackup.
         * @memberof control
         * @classdesc Represents a SetBackup.
         * @constructor
         * @param {control.SetBackup.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SetBackup = function (properties) {
            this.settings = {};
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SetBackup settings.
         * @member {Object.<string,string>} settings
         * @memberof control.SetBackup
         * @instance
         */
        SetBackup.prototype.settings = $util.emptyObject;

        /**
         * Encodes the specified SetBackup message. Does not implicitly {@link control.SetBackup.verify|verify} messages.
         * @function encode
         * @memberof control.SetBackup
         * @static
         * @param {control.SetBackup.$Properties} message SetBackup message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SetBackup.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.settings != null && $Object.hasOwnProperty.call(message, "settings"))
                for (let keys = $Object.keys(message.settings), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 1, wireType 2 =*/10).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.settings[keys[i]]).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SetBackup message from the specified reader or buffer.
         * @function decode
         * @memberof control.SetBackup
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.SetBackup & control.SetBackup.$Shape} SetBackup
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SetBackup.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.SetBackup();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (message.settings === $util.emptyObject)
                            message.settings = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = "";
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.stringVerify();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = reader.stringVerify();
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.settings, key);
                        message.settings[key] = value;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a SetBackup message.
         * @function verify
         * @memberof control.SetBackup
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        SetBackup.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.settings != null && $Object.hasOwnProperty.call(message, "settings")) {
                if (!$util.isObject(message.settings))
                    return "settings: object expected";
                let key = $Object.keys(message.settings);
                for (let i = 0; i < key.length; ++i)
                    if (!$util.isString(message.settings[key[i]]))
                        return "settings: string{k:string} expected";
            }
            return null;
        };

        /**
         * Creates a SetBackup message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.SetBackup
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.SetBackup} SetBackup
         */
        SetBackup.fromObject = function (object, _depth) {
            if (object instanceof $root.control.SetBackup)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.SetBackup: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.SetBackup();
            if (object.settings) {
                if (!$util.isObject(object.settings))
                    throw $TypeError(".control.SetBackup.settings: object expected");
                message.settings = {};
                for (let keys = $Object.keys(object.settings), i = 0; i < keys.length; ++i) {
                    if (keys[i] === "__proto__")
                        $util.makeProp(message.settings, keys[i]);
                    message.settings[keys[i]] = $String(object.settings[keys[i]]);
                }
            }
            return message;
        };

        /**
         * Creates a plain object from a SetBackup message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.SetBackup
         * @static
         * @param {control.SetBackup} message SetBackup
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        SetBackup.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.objects || options.defaults)
                object.settings = {};
            let keys2;
            if (message.settings && (keys2 = $Object.keys(message.settings)).length) {
                object.settings = {};
                for (let j = 0; j < keys2.length; ++j) {
                    if (keys2[j] === "__proto__")
                        $util.makeProp(object.settings, keys2[j]);
                    object.settings[keys2[j]] = message.settings[keys2[j]];
                }
            }
            return object;
        };

        /**
         * Converts this SetBackup to JSON.
         * @function toJSON
         * @memberof control.SetBackup
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        SetBackup.prototype.toJSON = function() {
            return SetBackup.toObject(this, $protobuf.util.toJSONOptions);
        };

        return SetBackup;
    })();

    control.ConfirmState = (function() {

        /**
         * Properties of a ConfirmState.
         * @typedef {Object} control.ConfirmState.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ConfirmState.
         * @memberof control
         * @interface IConfirmState
         * @augments control.ConfirmState.$Properties
         * @deprecated Use control.ConfirmState.$Properties instead.
         */

        /**
         * Shape of a ConfirmState.
         * @typedef {control.ConfirmState.$Properties} control.ConfirmState.$Shape
         */

        /**
         * Constructs a new ConfirmState.
         * @memberof control
         * @classdesc Represents a ConfirmState.
         * @constructor
         * @param {control.ConfirmState.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ConfirmState = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Encodes the specified ConfirmState message. Does not implicitly {@link control.ConfirmState.verify|verify} messages.
         * @function encode
         * @memberof control.ConfirmState
         * @static
         * @param {control.ConfirmState.$Properties} message ConfirmState message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ConfirmState.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ConfirmState message from the specified reader or buffer.
         * @function decode
         * @memberof control.ConfirmState
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.ConfirmState & control.ConfirmState.$Shape} ConfirmState
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ConfirmState.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.ConfirmState();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                reader.skipType(tag & 7, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a ConfirmState message.
         * @function verify
         * @memberof control.ConfirmState
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        ConfirmState.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            return null;
        };

        /**
         * Creates a ConfirmState message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.ConfirmState
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.ConfirmState} ConfirmState
         */
        ConfirmState.fromObject = function (object, _depth) {
            if (object instanceof $root.control.ConfirmState)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.ConfirmState: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            return new $root.control.ConfirmState();
        };

        /**
         * Creates a plain object from a ConfirmState message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.ConfirmState
         * @static
         * @param {control.ConfirmState} message ConfirmState
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ConfirmState.toObject = function () {
            return {};
        };

        /**
         * Converts this ConfirmState to JSON.
         * @function toJSON
         * @memberof control.ConfirmState
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ConfirmState.prototype.toJSON = function() {
            return ConfirmState.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ConfirmState;
    })();

    control.ReadStore = (function() {

        /**
         * Properties of a ReadStore.
         * @typedef {Object} control.ReadStore.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ReadStore.
         * @memberof control
         * @interface IReadStore
         * @augments control.ReadStore.$Properties
         * @deprecated Use control.ReadStore.$Properties instead.
         */

        /**
         * Shape of a ReadStore.
         * @typedef {control.ReadStore.$Properties} control.ReadStore.$Shape
         */

        /**
         * Constructs a new ReadStore.
         * @memberof control
         * @classdesc Represents a ReadStore.
         * @constructor
         * @param {control.ReadStore.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ReadStore = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Encodes the specified ReadStore message. Does not implicitly {@link control.ReadStore.verify|verify} messages.
         * @function encode
         * @memberof control.ReadStore
         * @static
         * @param {control.ReadStore.$Properties} message ReadStore message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ReadStore.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ReadStore message from the specified reader or buffer.
         * @function decode
         * @memberof control.ReadStore
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.ReadStore & control.ReadStore.$Shape} ReadStore
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ReadStore.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.ReadStore();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                reader.skipType(tag & 7, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a ReadStore message.
         * @function verify
         * @memberof control.ReadStore
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        ReadStore.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            return null;
        };

        /**
         * Creates a ReadStore message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.ReadStore
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.ReadStore} ReadStore
         */
        ReadStore.fromObject = function (object, _depth) {
            if (object instanceof $root.control.ReadStore)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.ReadStore: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            return new $root.control.ReadStore();
        };

        /**
         * Creates a plain object from a ReadStore message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.ReadStore
         * @static
         * @param {control.ReadStore} message ReadStore
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ReadStore.toObject = function () {
            return {};
        };

        /**
         * Converts this ReadStore to JSON.
         * @function toJSON
         * @memberof control.ReadStore
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ReadStore.prototype.toJSON = function() {
            return ReadStore.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ReadStore;
    })();

    control.ExportState = (function() {

        /**
         * Properties of an ExportState.
         * @typedef {Object} control.ExportState.$Properties
         * @property {string|null} [path] ExportState path
         * @property {boolean|null} [withBackups] ExportState withBackups
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ExportState.
         * @memberof control
         * @interface IExportState
         * @augments control.ExportState.$Properties
         * @deprecated Use control.ExportState.$Properties instead.
         */

        /**
         * Shape of an ExportState.
         * @typedef {control.ExportState.$Properties} control.ExportState.$Shape
         */

        /**
         * Constructs a new ExportState.
         * @memberof control
         * @classdesc Represents an ExportState.
         * @constructor
         * @param {control.ExportState.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ExportState = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ExportState path.
         * @member {string} path
         * @memberof control.ExportState
         * @instance
         */
        ExportState.prototype.path = "";

        /**
         * ExportState withBackups.
         * @member {boolean} withBackups
         * @memberof control.ExportState
         * @instance
         */
        ExportState.prototype.withBackups = false;

        /**
         * Encodes the specified ExportState message. Does not implicitly {@link control.ExportState.verify|verify} messages.
         * @function encode
         * @memberof control.ExportState
         * @static
         * @param {control.ExportState.$Properties} message ExportState message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ExportState.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.path != null && $Object.hasOwnProperty.call(message, "path") && message.path !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.path);
            if (message.withBackups != null && $Object.hasOwnProperty.call(message, "withBackups") && message.withBackups !== false)
                writer.uint32(/* id 2, wireType 0 =*/16).bool(message.withBackups);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ExportState message from the specified reader or buffer.
         * @function decode
         * @memberof control.ExportState
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.ExportState & control.ExportState.$Shape} ExportState
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ExportState.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.ExportState();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.path = value;
                        else
                            delete message.path;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.withBackups = value;
                        else
                            delete message.withBackups;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies an ExportState message.
         * @function verify
         * @memberof control.ExportState
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        ExportState.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
                if (!$util.isString(message.path))
                    return "path: string expected";
            if (message.withBackups != null && $Object.hasOwnProperty.call(message, "withBackups"))
                if (typeof message.withBackups !== "boolean")
                    return "withBackups: boolean expected";
            return null;
        };

        /**
         * Creates an ExportState message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.ExportState
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.ExportState} ExportState
         */
        ExportState.fromObject = function (object, _depth) {
            if (object instanceof $root.control.ExportState)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.ExportState: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.ExportState();
            if (object.path != null)
                if (typeof object.path !== "string" || object.path.length)
                    message.path = $String(object.path);
            if (object.withBackups != null)
                if (object.withBackups)
                    message.withBackups = $Boolean(object.withBackups);
            return message;
        };

        /**
         * Creates a plain object from an ExportState message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.ExportState
         * @static
         * @param {control.ExportState} message ExportState
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ExportState.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.path = "";
                object.withBackups = false;
            }
            if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
                object.path = message.path;
            if (message.withBackups != null && $Object.hasOwnProperty.call(message, "withBackups"))
                object.withBackups = message.withBackups;
            return object;
        };

        /**
         * Converts this ExportState to JSON.
         * @function toJSON
         * @memberof control.ExportState
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ExportState.prototype.toJSON = function() {
            return ExportState.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ExportState;
    })();

    control.Order = (function() {

        /**
         * Properties of an Order.
         * @typedef {Object} control.Order.$Properties
         * @property {string|null} [name] Order name
         * @property {string|null} [what] Order what
         * @property {control.Seen.$Properties|null} [seen] Order seen
         * @property {number|null} [untilWallMs] Order untilWallMs
         * @property {string|null} [reason] Order reason
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an Order.
         * @memberof control
         * @interface IOrder
         * @augments control.Order.$Properties
         * @deprecated Use control.Order.$Properties instead.
         */

        /**
         * Shape of an Order.
         * @typedef {control.Order.$Properties} control.Order.$Shape
         */

        /**
         * Constructs a new Order.
         * @memberof control
         * @classdesc Represents an Order.
         * @constructor
         * @param {control.Order.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Order = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Order name.
         * @member {string} name
         * @memberof control.Order
         * @instance
         */
        Order.prototype.name = "";

        /**
         * Order what.
         * @member {string} what
         * @memberof control.Order
         * @instance
         */
        Order.prototype.what = "";

        /**
         * Order seen.
         * @member {control.Seen.$Properties|null|undefined} seen
         * @memberof control.Order
         * @instance
         */
        Order.prototype.seen = null;

        /**
         * Order untilWallMs.
         * @member {number} untilWallMs
         * @memberof control.Order
         * @instance
         */
        Order.prototype.untilWallMs = 0;

        /**
         * Order reason.
         * @member {string} reason
         * @memberof control.Order
         * @instance
         */
        Order.prototype.reason = "";

        /**
         * Encodes the specified Order message. Does not implicitly {@link control.Order.verify|verify} messages.
         * @function encode
         * @memberof control.Order
         * @static
         * @param {control.Order.$Properties} message Order message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Order.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.what != null && $Object.hasOwnProperty.call(message, "what") && message.what !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.what);
            if (message.seen != null && $Object.hasOwnProperty.call(message, "seen"))
                $root.control.Seen.encode(message.seen, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.untilWallMs != null && $Object.hasOwnProperty.call(message, "untilWallMs") && !$Object.is(message.untilWallMs, 0))
                writer.uint32(/* id 4, wireType 1 =*/33).double(message.untilWallMs);
            if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.reason);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an Order message from the specified reader or buffer.
         * @function decode
         * @memberof control.Order
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.Order & control.Order.$Shape} Order
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Order.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.Order();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.what = value;
                        else
                            delete message.what;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.seen = $root.control.Seen.decode(reader, reader.size(), $undefined, _depth + 1, message.seen);
                        continue;
                    }
                case 4: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.untilWallMs = value;
                        else
                            delete message.untilWallMs;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.reason = value;
                        else
                            delete message.reason;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies an Order message.
         * @function verify
         * @memberof control.Order
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        Order.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                if (!$util.isString(message.name))
                    return "name: string expected";
            if (message.what != null && $Object.hasOwnProperty.call(message, "what"))
                if (!$util.isString(message.what))
                    return "what: string expected";
            if (message.seen != null && $Object.hasOwnProperty.call(message, "seen")) {
                let error = $root.control.Seen.verify(message.seen, _depth + 1);
                if (error)
                    return "seen." + error;
            }
            if (message.untilWallMs != null && $Object.hasOwnProperty.call(message, "untilWallMs"))
                if (typeof message.untilWallMs !== "number")
                    return "untilWallMs: number expected";
            if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                if (!$util.isString(message.reason))
                    return "reason: string expected";
            return null;
        };

        /**
         * Creates an Order message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.Order
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.Order} Order
         */
        Order.fromObject = function (object, _depth) {
            if (object instanceof $root.control.Order)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.Order: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.Order();
            if (object.name != null)
                if (typeof object.name !== "string" || object.name.length)
                    message.name = $String(object.name);
            if (object.what != null)
                if (typeof object.what !== "string" || object.what.length)
                    message.what = $String(object.what);
            if (object.seen != null) {
                if (!$util.isObject(object.seen))
                    throw $TypeError(".control.Order.seen: object expected");
                message.seen = $root.control.Seen.fromObject(object.seen, _depth + 1);
            }
            if (object.untilWallMs != null)
                if (!$Object.is($Number(object.untilWallMs), 0))
                    message.untilWallMs = $Number(object.untilWallMs);
            if (object.reason != null)
                if (typeof object.reason !== "string" || object.reason.length)
                    message.reason = $String(object.reason);
            return message;
        };

        /**
         * Creates a plain object from an Order message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.Order
         * @static
         * @param {control.Order} message Order
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Order.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.name = "";
                object.what = "";
                object.seen = null;
                object.untilWallMs = 0;
                object.reason = "";
            }
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            if (message.what != null && $Object.hasOwnProperty.call(message, "what"))
                object.what = message.what;
            if (message.seen != null && $Object.hasOwnProperty.call(message, "seen"))
                object.seen = $root.control.Seen.toObject(message.seen, options, _depth + 1);
            if (message.untilWallMs != null && $Object.hasOwnProperty.call(message, "untilWallMs"))
                object.untilWallMs = options.json && !$isFinite(message.untilWallMs) ? $String(message.untilWallMs) : message.untilWallMs;
            if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                object.reason = message.reason;
            return object;
        };

        /**
         * Converts this Order to JSON.
         * @function toJSON
         * @memberof control.Order
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Order.prototype.toJSON = function() {
            return Order.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Order;
    })();

    control.WhatIf = (function() {

        /**
         * Properties of a WhatIf.
         * @typedef {Object} control.WhatIf.$Properties
         * @property {Array.<string>|null} [names] WhatIf names
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a WhatIf.
         * @memberof control
         * @interface IWhatIf
         * @augments control.WhatIf.$Properties
         * @deprecated Use control.WhatIf.$Properties instead.
         */

        /**
         * Shape of a WhatIf.
         * @typedef {control.WhatIf.$Properties} control.WhatIf.$Shape
         */

        /**
         * Constructs a new WhatIf.
         * @memberof control
         * @classdesc Represents a WhatIf.
         * @constructor
         * @param {control.WhatIf.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const WhatIf = function (properties) {
            this.names = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * WhatIf names.
         * @member {Array.<string>} names
         * @memberof control.WhatIf
         * @instance
         */
        WhatIf.prototype.names = $util.emptyArray;

        /**
         * Encodes the specified WhatIf message. Does not implicitly {@link control.WhatIf.verify|verify} messages.
         * @function encode
         * @memberof control.WhatIf
         * @static
         * @param {control.WhatIf.$Properties} message WhatIf message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        WhatIf.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.names != null && message.names.length)
                for (let i = 0; i < message.names.length; ++i)
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.names[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a WhatIf message from the specified reader or buffer.
         * @function decode
         * @memberof control.WhatIf
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.WhatIf & control.WhatIf.$Shape} WhatIf
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        WhatIf.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.WhatIf();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.names && message.names.length))
                            message.names = [];
                        message.names.push(reader.stringVerify());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a WhatIf message.
         * @function verify
         * @memberof control.WhatIf
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        WhatIf.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.names != null && $Object.hasOwnProperty.call(message, "names")) {
                if (!$Array.isArray(message.names))
                    return "names: array expected";
                for (let i = 0; i < message.names.length; ++i)
                    if (!$util.isString(message.names[i]))
                        return "names: string[] expected";
            }
            return null;
        };

        /**
         * Creates a WhatIf message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.WhatIf
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.WhatIf} WhatIf
         */
        WhatIf.fromObject = function (object, _depth) {
            if (object instanceof $root.control.WhatIf)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.WhatIf: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.WhatIf();
            if (object.names) {
                if (!$Array.isArray(object.names))
                    throw $TypeError(".control.WhatIf.names: array expected");
                message.names = $Array(object.names.length);
                for (let i = 0; i < object.names.length; ++i)
                    message.names[i] = $String(object.names[i]);
            }
            return message;
        };

        /**
         * Creates a plain object from a WhatIf message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.WhatIf
         * @static
         * @param {control.WhatIf} message WhatIf
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        WhatIf.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.names = [];
            if (message.names && message.names.length) {
                object.names = $Array(message.names.length);
                for (let j = 0; j < message.names.length; ++j)
                    object.names[j] = message.names[j];
            }
            return object;
        };

        /**
         * Converts this WhatIf to JSON.
         * @function toJSON
         * @memberof control.WhatIf
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        WhatIf.prototype.toJSON = function() {
            return WhatIf.toObject(this, $protobuf.util.toJSONOptions);
        };

        return WhatIf;
    })();

    control.Reason = (function() {

        /**
         * Properties of a Reason.
         * @typedef {Object} control.Reason.$Properties
         * @property {string|null} [kind] Reason kind
         * @property {string|null} [words] Reason words
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Reason.
         * @memberof control
         * @interface IReason
         * @augments control.Reason.$Properties
         * @deprecated Use control.Reason.$Properties instead.
         */

        /**
         * Shape of a Reason.
         * @typedef {control.Reason.$Properties} control.Reason.$Shape
         */

        /**
         * Constructs a new Reason.
         * @memberof control
         * @classdesc Represents a Reason.
         * @constructor
         * @param {control.Reason.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Reason = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Reason kind.
         * @member {string} kind
         * @memberof control.Reason
         * @instance
         */
        Reason.prototype.kind = "";

        /**
         * Reason words.
         * @member {string} words
         * @memberof control.Reason
         * @instance
         */
        Reason.prototype.words = "";

        /**
         * Encodes the specified Reason message. Does not implicitly {@link control.Reason.verify|verify} messages.
         * @function encode
         * @memberof control.Reason
         * @static
         * @param {control.Reason.$Properties} message Reason message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Reason.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.kind);
            if (message.words != null && $Object.hasOwnProperty.call(message, "words") && message.words !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.words);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Reason message from the specified reader or buffer.
         * @function decode
         * @memberof control.Reason
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.Reason & control.Reason.$Shape} Reason
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Reason.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.Reason();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.kind = value;
                        else
                            delete message.kind;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.words = value;
                        else
                            delete message.words;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a Reason message.
         * @function verify
         * @memberof control.Reason
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        Reason.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                if (!$util.isString(message.kind))
                    return "kind: string expected";
            if (message.words != null && $Object.hasOwnProperty.call(message, "words"))
                if (!$util.isString(message.words))
                    return "words: string expected";
            return null;
        };

        /**
         * Creates a Reason message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.Reason
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.Reason} Reason
         */
        Reason.fromObject = function (object, _depth) {
            if (object instanceof $root.control.Reason)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.Reason: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.Reason();
            if (object.kind != null)
                if (typeof object.kind !== "string" || object.kind.length)
                    message.kind = $String(object.kind);
            if (object.words != null)
                if (typeof object.words !== "string" || object.words.length)
                    message.words = $String(object.words);
            return message;
        };

        /**
         * Creates a plain object from a Reason message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.Reason
         * @static
         * @param {control.Reason} message Reason
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Reason.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.kind = "";
                object.words = "";
            }
            if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                object.kind = message.kind;
            if (message.words != null && $Object.hasOwnProperty.call(message, "words"))
                object.words = message.words;
            return object;
        };

        /**
         * Converts this Reason to JSON.
         * @function toJSON
         * @memberof control.Reason
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Reason.prototype.toJSON = function() {
            return Reason.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Reason;
    })();

    control.WhatIfEntry = (function() {

        /**
         * Properties of a WhatIfEntry.
         * @typedef {Object} control.WhatIfEntry.$Properties
         * @property {string|null} [name] WhatIfEntry name
         * @property {number|null} [turn] WhatIfEntry turn
         * @property {number|null} [position] WhatIfEntry position
         * @property {number|null} [beginsInMs] WhatIfEntry beginsInMs
         * @property {number|null} [lastsMs] WhatIfEntry lastsMs
         * @property {number|null} [objects] WhatIfEntry objects
         * @property {Array.<control.Reason.$Properties>|null} [reasons] WhatIfEntry reasons
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a WhatIfEntry.
         * @memberof control
         * @interface IWhatIfEntry
         * @augments control.WhatIfEntry.$Properties
         * @deprecated Use control.WhatIfEntry.$Properties instead.
         */

        /**
         * Shape of a WhatIfEntry.
         * @typedef {control.WhatIfEntry.$Properties} control.WhatIfEntry.$Shape
         */

        /**
         * Constructs a new WhatIfEntry.
         * @memberof control
         * @classdesc Represents a WhatIfEntry.
         * @constructor
         * @param {control.WhatIfEntry.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const WhatIfEntry = function (properties) {
            this.reasons = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * WhatIfEntry name.
         * @member {string} name
         * @memberof control.WhatIfEntry
         * @instance
         */
        WhatIfEntry.prototype.name = "";

        /**
         * WhatIfEntry turn.
         * @member {number} turn
         * @memberof control.WhatIfEntry
         * @instance
         */
        WhatIfEntry.prototype.turn = 0;

        /**
         * WhatIfEntry position.
         * @member {number} position
         * @memberof control.WhatIfEntry
         * @instance
         */
        WhatIfEntry.prototype.position = 0;

        /**
         * WhatIfEntry beginsInMs.
         * @member {number|null|undefined} beginsInMs
         * @memberof control.WhatIfEntry
         * @instance
         */
        WhatIfEntry.prototype.beginsInMs = null;

        /**
         * WhatIfEntry lastsMs.
         * @member {number|null|undefined} lastsMs
         * @memberof control.WhatIfEntry
         * @instance
         */
        WhatIfEntry.prototype.lastsMs = null;

        /**
         * WhatIfEntry objects.
         * @member {number} objects
         * @memberof control.WhatIfEntry
         * @instance
         */
        WhatIfEntry.prototype.objects = 0;

        /**
         * WhatIfEntry reasons.
         * @member {Array.<control.Reason.$Properties>} reasons
         * @memberof control.WhatIfEntry
         * @instance
         */
        WhatIfEntry.prototype.reasons = $util.emptyArray;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(WhatIfEntry.prototype, "_beginsInMs", {
            get: $util.oneOfGetter($oneOfFields = ["beginsInMs"]),
            set: $setterOf($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(WhatIfEntry.prototype, "_lastsMs", {
            get: $util.oneOfGetter($oneOfFields = ["lastsMs"]),
            set: $setterOf($oneOfFields)
        });

        /**
         * Encodes the specified WhatIfEntry message. Does not implicitly {@link control.WhatIfEntry.verify|verify} messages.
         * @function encode
         * @memberof control.WhatIfEntry
         * @static
         * @param {control.WhatIfEntry.$Properties} message WhatIfEntry message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        WhatIfEntry.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.turn != null && $Object.hasOwnProperty.call(message, "turn") && message.turn !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.turn);
            if (message.position != null && $Object.hasOwnProperty.call(message, "position") && message.position !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.position);
            if (message.beginsInMs != null && $Object.hasOwnProperty.call(message, "beginsInMs"))
                writer.uint32(/* id 4, wireType 1 =*/33).double(message.beginsInMs);
            if (message.lastsMs != null && $Object.hasOwnProperty.call(message, "lastsMs"))
                writer.uint32(/* id 5, wireType 1 =*/41).double(message.lastsMs);
            if (message.objects != null && $Object.hasOwnProperty.call(message, "objects") && message.objects !== 0)
                writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.objects);
            if (message.reasons != null && message.reasons.length)
                for (let i = 0; i < message.reasons.length; ++i)
                    $root.control.Reason.encode(message.reasons[i], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a WhatIfEntry message from the specified reader or buffer.
         * @function decode
         * @memberof control.WhatIfEntry
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.WhatIfEntry & control.WhatIfEntry.$Shape} WhatIfEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        WhatIfEntry.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.WhatIfEntry();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.turn = value;
                        else
                            delete message.turn;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.position = value;
                        else
                            delete message.position;
                        continue;
                    }
                case 4: {
                        if (wireType !== 1)
                            break;
                        message.beginsInMs = reader.double();
                        message._beginsInMs = "beginsInMs";
                        continue;
                    }
                case 5: {
                        if (wireType !== 1)
                            break;
                        message.lastsMs = reader.double();
                        message._lastsMs = "lastsMs";
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.objects = value;
                        else
                            delete message.objects;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if (!(message.reasons && message.reasons.length))
                            message.reasons = [];
                        message.reasons.push($root.control.Reason.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a WhatIfEntry message.
         * @function verify
         * @memberof control.WhatIfEntry
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        WhatIfEntry.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            let properties = {};
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                if (!$util.isString(message.name))
                    return "name: string expected";
            if (message.turn != null && $Object.hasOwnProperty.call(message, "turn"))
                if (!$util.isInteger(message.turn))
                    return "turn: integer expected";
            if (message.position != null && $Object.hasOwnProperty.call(message, "position"))
                if (!$util.isInteger(message.position))
                    return "position: integer expected";
            if (message.beginsInMs != null && $Object.hasOwnProperty.call(message, "beginsInMs")) {
                properties._beginsInMs = 1;
                if (typeof message.beginsInMs !== "number")
                    return "beginsInMs: number expected";
            }
            if (message.lastsMs != null && $Object.hasOwnProperty.call(message, "lastsMs")) {
                properties._lastsMs = 1;
                if (typeof message.lastsMs !== "number")
                    return "lastsMs: number expected";
            }
            if (message.objects != null && $Object.hasOwnProperty.call(message, "objects"))
                if (!$util.isInteger(message.objects))
                    return "objects: integer expected";
            if (message.reasons != null && $Object.hasOwnProperty.call(message, "reasons")) {
                if (!$Array.isArray(message.reasons))
                    return "reasons: array expected";
                for (let i = 0; i < message.reasons.length; ++i) {
                    let error = $root.control.Reason.verify(message.reasons[i], _depth + 1);
                    if (error)
                        return "reasons." + error;
                }
            }
            return null;
        };

        /**
         * Creates a WhatIfEntry message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.WhatIfEntry
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.WhatIfEntry} WhatIfEntry
         */
        WhatIfEntry.fromObject = function (object, _depth) {
            if (object instanceof $root.control.WhatIfEntry)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.WhatIfEntry: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.WhatIfEntry();
            if (object.name != null)
                if (typeof object.name !== "string" || object.name.length)
                    message.name = $String(object.name);
            if (object.turn != null)
                if ($Number(object.turn) !== 0)
                    message.turn = object.turn >>> 0;
            if (object.position != null)
                if ($Number(object.position) !== 0)
                    message.position = object.position >>> 0;
            if (object.beginsInMs != null)
                message.beginsInMs = $Number(object.beginsInMs);
            if (object.lastsMs != null)
                message.lastsMs = $Number(object.lastsMs);
            if (object.objects != null)
                if ($Number(object.objects) !== 0)
                    message.objects = object.objects >>> 0;
            if (object.reasons) {
                if (!$Array.isArray(object.reasons))
                    throw $TypeError(".control.WhatIfEntry.reasons: array expected");
                message.reasons = $Array(object.reasons.length);
                for (let i = 0; i < object.reasons.length; ++i) {
                    if (!$util.isObject(object.reasons[i]))
                        throw $TypeError(".control.WhatIfEntry.reasons: object expected");
                    message.reasons[i] = $root.control.Reason.fromObject(object.reasons[i], _depth + 1);
                }
            }
            return message;
        };

        /**
         * Creates a plain object from a WhatIfEntry message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.WhatIfEntry
         * @static
         * @param {control.WhatIfEntry} message WhatIfEntry
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        WhatIfEntry.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.reasons = [];
            if (options.defaults) {
                object.name = "";
                object.turn = 0;
                object.position = 0;
                object.objects = 0;
            }
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            if (message.turn != null && $Object.hasOwnProperty.call(message, "turn"))
                object.turn = message.turn;
            if (message.position != null && $Object.hasOwnProperty.call(message, "position"))
                object.position = message.position;
            if (message.beginsInMs != null && $Object.hasOwnProperty.call(message, "beginsInMs"))
                object.beginsInMs = options.json && !$isFinite(message.beginsInMs) ? $String(message.beginsInMs) : message.beginsInMs;
            if (message.lastsMs != null && $Object.hasOwnProperty.call(message, "lastsMs"))
                object.lastsMs = options.json && !$isFinite(message.lastsMs) ? $String(message.lastsMs) : message.lastsMs;
            if (message.objects != null && $Object.hasOwnProperty.call(message, "objects"))
                object.objects = message.objects;
            if (message.reasons && message.reasons.length) {
                object.reasons = $Array(message.reasons.length);
                for (let j = 0; j < message.reasons.length; ++j)
                    object.reasons[j] = $root.control.Reason.toObject(message.reasons[j], options, _depth + 1);
            }
            return object;
        };

        /**
         * Converts this WhatIfEntry to JSON.
         * @function toJSON
         * @memberof control.WhatIfEntry
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        WhatIfEntry.prototype.toJSON = function() {
            return WhatIfEntry.toObject(this, $protobuf.util.toJSONOptions);
        };

        return WhatIfEntry;
    })();

    control.ReadObjects = (function() {

        /**
         * Properties of a ReadObjects.
         * @typedef {Object} control.ReadObjects.$Properties
         * @property {string|null} [name] ReadObjects name
         * @property {string|null} [only] ReadObjects only
         * @property {number|null} [from] ReadObjects from
         * @property {number|null} [most] ReadObjects most
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ReadObjects.
         * @memberof control
         * @interface IReadObjects
         * @augments control.ReadObjects.$Properties
         * @deprecated Use control.ReadObjects.$Properties instead.
         */

        /**
         * Shape of a ReadObjects.
         * @typedef {control.ReadObjects.$Properties} control.ReadObjects.$Shape
         */

        /**
         * Constructs a new ReadObjects.
         * @memberof control
         * @classdesc Represents a ReadObjects.
         * @constructor
         * @param {control.ReadObjects.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ReadObjects = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ReadObjects name.
         * @member {string} name
         * @memberof control.ReadObjects
         * @instance
         */
        ReadObjects.prototype.name = "";

        /**
         * ReadObjects only.
         * @member {string} only
         * @memberof control.ReadObjects
         * @instance
         */
        ReadObjects.prototype.only = "";

        /**
         * ReadObjects from.
         * @member {number} from
         * @memberof control.ReadObjects
         * @instance
         */
        ReadObjects.prototype.from = 0;

        /**
         * ReadObjects most.
         * @member {number} most
         * @memberof control.ReadObjects
         * @instance
         */
        ReadObjects.prototype.most = 0;

        /**
         * Encodes the specified ReadObjects message. Does not implicitly {@link control.ReadObjects.verify|verify} messages.
         * @function encode
         * @memberof control.ReadObjects
         * @static
         * @param {control.ReadObjects.$Properties} message ReadObjects message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ReadObjects.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.only != null && $Object.hasOwnProperty.call(message, "only") && message.only !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.only);
            if (message.from != null && $Object.hasOwnProperty.call(message, "from") && message.from !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.from);
            if (message.most != null && $Object.hasOwnProperty.call(message, "most") && message.most !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.most);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ReadObjects message from the specified reader or buffer.
         * @function decode
         * @memberof control.ReadObjects
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.ReadObjects & control.ReadObjects.$Shape} ReadObjects
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ReadObjects.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.ReadObjects();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.only = value;
                        else
                            delete message.only;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.from = value;
                        else
                            delete message.from;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.most = value;
                        else
                            delete message.most;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a ReadObjects message.
         * @function verify
         * @memberof control.ReadObjects
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        ReadObjects.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                if (!$util.isString(message.name))
                    return "name: string expected";
            if (message.only != null && $Object.hasOwnProperty.call(message, "only"))
                if (!$util.isString(message.only))
                    return "only: string expected";
            if (message.from != null && $Object.hasOwnProperty.call(message, "from"))
                if (!$util.isInteger(message.from))
                    return "from: integer expected";
            if (message.most != null && $Object.hasOwnProperty.call(message, "most"))
                if (!$util.isInteger(message.most))
                    return "most: integer expected";
            return null;
        };

        /**
         * Creates a ReadObjects message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.ReadObjects
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.ReadObjects} ReadObjects
         */
        ReadObjects.fromObject = function (object, _depth) {
            if (object instanceof $root.control.ReadObjects)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.ReadObjects: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.ReadObjects();
            if (object.name != null)
                if (typeof object.name !== "string" || object.name.length)
                    message.name = $String(object.name);
            if (object.only != null)
                if (typeof object.only !== "string" || object.only.length)
                    message.only = $String(object.only);
            if (object.from != null)
                if ($Number(object.from) !== 0)
                    message.from = object.from >>> 0;
            if (object.most != null)
                if ($Number(object.most) !== 0)
                    message.most = object.most >>> 0;
            return message;
        };

        /**
         * Creates a plain object from a ReadObjects message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.ReadObjects
         * @static
         * @param {control.ReadObjects} message ReadObjects
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ReadObjects.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.name = "";
                object.only = "";
                object.from = 0;
                object.most = 0;
            }
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            if (message.only != null && $Object.hasOwnProperty.call(message, "only"))
                object.only = message.only;
            if (message.from != null && $Object.hasOwnProperty.call(message, "from"))
                object.from = message.from;
            if (message.most != null && $Object.hasOwnProperty.call(message, "most"))
                object.most = message.most;
            return object;
        };

        /**
         * Converts this ReadObjects to JSON.
         * @function toJSON
         * @memberof control.ReadObjects
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ReadObjects.prototype.toJSON = function() {
            return ReadObjects.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ReadObjects;
    })();

    control.RetryObjects = (function() {

        /**
         * Properties of a RetryObjects.
         * @typedef {Object} control.RetryObjects.$Properties
         * @property {string|null} [name] RetryObjects name
         * @property {Array.<control.ObjectName.$Properties>|null} [objects] RetryObjects objects
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RetryObjects.
         * @memberof control
         * @interface IRetryObjects
         * @augments control.RetryObjects.$Properties
         * @deprecated Use control.RetryObjects.$Properties instead.
         */

        /**
         * Shape of a RetryObjects.
         * @typedef {control.RetryObjects.$Properties} control.RetryObjects.$Shape
         */

        /**
         * Constructs a new RetryObjects.
         * @memberof control
         * @classdesc Represents a RetryObjects.
         * @constructor
         * @param {control.RetryObjects.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RetryObjects = function (properties) {
            this.objects = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RetryObjects name.
         * @member {string} name
         * @memberof control.RetryObjects
         * @instance
         */
        RetryObjects.prototype.name = "";

        /**
         * RetryObjects objects.
         * @member {Array.<control.ObjectName.$Properties>} objects
         * @memberof control.RetryObjects
         * @instance
         */
        RetryObjects.prototype.objects = $util.emptyArray;

        /**
         * Encodes the specified RetryObjects message. Does not implicitly {@link control.RetryObjects.verify|verify} messages.
         * @function encode
         * @memberof control.RetryObjects
         * @static
         * @param {control.RetryObjects.$Properties} message RetryObjects message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RetryObjects.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.objects != null && message.objects.length)
                for (let i = 0; i < message.objects.length; ++i)
                    $root.control.ObjectName.encode(message.objects[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RetryObjects message from the specified reader or buffer.
         * @function decode
         * @memberof control.RetryObjects
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.RetryObjects & control.RetryObjects.$Shape} RetryObjects
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RetryObjects.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.RetryObjects();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.objects && message.objects.length))
                            message.objects = [];
                        message.objects.push($root.control.ObjectName.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a RetryObjects message.
         * @function verify
         * @memberof control.RetryObjects
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        RetryObjects.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                if (!$util.isString(message.name))
                    return "name: string expected";
            if (message.objects != null && $Object.hasOwnProperty.call(message, "objects")) {
                if (!$Array.isArray(message.objects))
                    return "objects: array expected";
                for (let i = 0; i < message.objects.length; ++i) {
                    let error = $root.control.ObjectName.verify(message.objects[i], _depth + 1);
                    if (error)
                        return "objects." + error;
                }
            }
            return null;
        };

        /**
         * Creates a RetryObjects message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.RetryObjects
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.RetryObjects} RetryObjects
         */
        RetryObjects.fromObject = function (object, _depth) {
            if (object instanceof $root.control.RetryObjects)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.RetryObjects: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.RetryObjects();
            if (object.name != null)
                if (typeof object.name !== "string" || object.name.length)
                    message.name = $String(object.name);
            if (object.objects) {
                if (!$Array.isArray(object.objects))
                    throw $TypeError(".control.RetryObjects.objects: array expected");
                message.objects = $Array(object.objects.length);
                for (let i = 0; i < object.objects.length; ++i) {
                    if (!$util.isObject(object.objects[i]))
                        throw $TypeError(".control.RetryObjects.objects: object expected");
                    message.objects[i] = $root.control.ObjectName.fromObject(object.objects[i], _depth + 1);
                }
            }
            return message;
        };

        /**
         * Creates a plain object from a RetryObjects message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.RetryObjects
         * @static
         * @param {control.RetryObjects} message RetryObjects
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        RetryObjects.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.objects = [];
            if (options.defaults)
                object.name = "";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            if (message.objects && message.objects.length) {
                object.objects = $Array(message.objects.length);
                for (let j = 0; j < message.objects.length; ++j)
                    object.objects[j] = $root.control.ObjectName.toObject(message.objects[j], options, _depth + 1);
            }
            return object;
        };

        /**
         * Converts this RetryObjects to JSON.
         * @function toJSON
         * @memberof control.RetryObjects
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        RetryObjects.prototype.toJSON = function() {
            return RetryObjects.toObject(this, $protobuf.util.toJSONOptions);
        };

        return RetryObjects;
    })();

    control.ReadConflicts = (function() {

        /**
         * Properties of a ReadConflicts.
         * @typedef {Object} control.ReadConflicts.$Properties
         * @property {string|null} [name] ReadConflicts name
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ReadConflicts.
         * @memberof control
         * @interface IReadConflicts
         * @augments control.ReadConflicts.$Properties
         * @deprecated Use control.ReadConflicts.$Properties instead.
         */

        /**
         * Shape of a ReadConflicts.
         * @typedef {control.ReadConflicts.$Properties} control.ReadConflicts.$Shape
         */

        /**
         * Constructs a new ReadConflicts.
         * @memberof control
         * @classdesc Represents a ReadConflicts.
         * @constructor
         * @param {control.ReadConflicts.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ReadConflicts = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ReadConflicts name.
         * @member {string} name
         * @memberof control.ReadConflicts
         * @instance
         */
        ReadConflicts.prototype.name = "";

        /**
         * Encodes the specified ReadConflicts message. Does not implicitly {@link control.ReadConflicts.verify|verify} messages.
         * @function encode
         * @memberof control.ReadConflicts
         * @static
         * @param {control.ReadConflicts.$Properties} message ReadConflicts message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ReadConflicts.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ReadConflicts message from the specified reader or buffer.
         * @function decode
         * @memberof control.ReadConflicts
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.ReadConflicts & control.ReadConflicts.$Shape} ReadConflicts
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ReadConflicts.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.ReadConflicts();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a ReadConflicts message.
         * @function verify
         * @memberof control.ReadConflicts
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        ReadConflicts.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                if (!$util.isString(message.name))
                    return "name: string expected";
            return null;
        };

        /**
         * Creates a ReadConflicts message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.ReadConflicts
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.ReadConflicts} ReadConflicts
         */
        ReadConflicts.fromObject = function (object, _depth) {
            if (object instanceof $root.control.ReadConflicts)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.ReadConflicts: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.ReadConflicts();
            if (object.name != null)
                if (typeof object.name !== "string" || object.name.length)
                    message.name = $String(object.name);
            return message;
        };

        /**
         * Creates a plain object from a ReadConflicts message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.ReadConflicts
         * @static
         * @param {control.ReadConflicts} message ReadConflicts
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ReadConflicts.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults)
                object.name = "";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            return object;
        };

        /**
         * Converts this ReadConflicts to JSON.
         * @function toJSON
         * @memberof control.ReadConflicts
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ReadConflicts.prototype.toJSON = function() {
            return ReadConflicts.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ReadConflicts;
    })();

    control.ResolveConflict = (function() {

        /**
         * Properties of a ResolveConflict.
         * @typedef {Object} control.ResolveConflict.$Properties
         * @property {string|null} [name] ResolveConflict name
         * @property {control.ObjectName.$Properties|null} [object] ResolveConflict object
         * @property {string|null} [keep] ResolveConflict keep
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ResolveConflict.
         * @memberof control
         * @interface IResolveConflict
         * @augments control.ResolveConflict.$Properties
         * @deprecated Use control.ResolveConflict.$Properties instead.
         */

        /**
         * Shape of a ResolveConflict.
         * @typedef {control.ResolveConflict.$Properties} control.ResolveConflict.$Shape
         */

        /**
         * Constructs a new ResolveConflict.
         * @memberof control
         * @classdesc Represents a ResolveConflict.
         * @constructor
         * @param {control.ResolveConflict.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ResolveConflict = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ResolveConflict name.
         * @member {string} name
         * @memberof control.ResolveConflict
         * @instance
         */
        ResolveConflict.prototype.name = "";

        /**
         * ResolveConflict object.
         * @member {control.ObjectName.$Properties|null|undefined} object
         * @memberof control.ResolveConflict
         * @instance
         */
        ResolveConflict.prototype.object = null;

        /**
         * ResolveConflict keep.
         * @member {string} keep
         * @memberof control.ResolveConflict
         * @instance
         */
        ResolveConflict.prototype.keep = "";

        /**
         * Encodes the specified ResolveConflict message. Does not implicitly {@link control.ResolveConflict.verify|verify} messages.
         * @function encode
         * @memberof control.ResolveConflict
         * @static
         * @param {control.ResolveConflict.$Properties} message ResolveConflict message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ResolveConflict.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.object != null && $Object.hasOwnProperty.call(message, "object"))
                $root.control.ObjectName.encode(message.object, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.keep != null && $Object.hasOwnProperty.call(message, "keep") && message.keep !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.keep);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ResolveConflict message from the specified reader or buffer.
         * @function decode
         * @memberof control.ResolveConflict
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.ResolveConflict & control.ResolveConflict.$Shape} ResolveConflict
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ResolveConflict.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.ResolveConflict();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.object = $root.control.ObjectName.decode(reader, reader.size(), $undefined, _depth + 1, message.object);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.keep = value;
                        else
                            delete message.keep;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a ResolveConflict message.
         * @function verify
         * @memberof control.ResolveConflict
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        ResolveConflict.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                if (!$util.isString(message.name))
                    return "name: string expected";
            if (message.object != null && $Object.hasOwnProperty.call(message, "object")) {
                let error = $root.control.ObjectName.verify(message.object, _depth + 1);
                if (error)
                    return "object." + error;
            }
            if (message.keep != null && $Object.hasOwnProperty.call(message, "keep"))
                if (!$util.isString(message.keep))
                    return "keep: string expected";
            return null;
        };

        /**
         * Creates a ResolveConflict message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.ResolveConflict
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.ResolveConflict} ResolveConflict
         */
        ResolveConflict.fromObject = function (object, _depth) {
            if (object instanceof $root.control.ResolveConflict)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.ResolveConflict: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.ResolveConflict();
            if (object.name != null)
                if (typeof object.name !== "string" || object.name.length)
                    message.name = $String(object.name);
            if (object.object != null) {
                if (!$util.isObject(object.object))
                    throw $TypeError(".control.ResolveConflict.object: object expected");
                message.object = $root.control.ObjectName.fromObject(object.object, _depth + 1);
            }
            if (object.keep != null)
                if (typeof object.keep !== "string" || object.keep.length)
                    message.keep = $String(object.keep);
            return message;
        };

        /**
         * Creates a plain object from a ResolveConflict message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.ResolveConflict
         * @static
         * @param {control.ResolveConflict} message ResolveConflict
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ResolveConflict.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.name = "";
                object.object = null;
                object.keep = "";
            }
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            if (message.object != null && $Object.hasOwnProperty.call(message, "object"))
                object.object = $root.control.ObjectName.toObject(message.object, options, _depth + 1);
            if (message.keep != null && $Object.hasOwnProperty.call(message, "keep"))
                object.keep = message.keep;
            return object;
        };

        /**
         * Converts this ResolveConflict to JSON.
         * @function toJSON
         * @memberof control.ResolveConflict
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ResolveConflict.prototype.toJSON = function() {
            return ResolveConflict.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ResolveConflict;
    })();

    control.ConflictRow = (function() {

        /**
         * Properties of a ConflictRow.
         * @typedef {Object} control.ConflictRow.$Properties
         * @property {string|null} [type] ConflictRow type
         * @property {number|null} [number] ConflictRow number
         * @property {string|null} [name] ConflictRow name
         * @property {string|null} [main] ConflictRow main
         * @property {string|null} [backup] ConflictRow backup
         * @property {string|null} [keep] ConflictRow keep
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ConflictRow.
         * @memberof control
         * @interface IConflictRow
         * @augments control.ConflictRow.$Properties
         * @deprecated Use control.ConflictRow.$Properties instead.
         */

        /**
         * Shape of a ConflictRow.
         * @typedef {control.ConflictRow.$Properties} control.ConflictRow.$Shape
         */

        /**
         * Constructs a new ConflictRow.
         * @memberof control
         * @classdesc Represents a ConflictRow.
         * @constructor
         * @param {control.ConflictRow.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ConflictRow = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ConflictRow type.
         * @member {string} type
         * @memberof control.ConflictRow
         * @instance
         */
        ConflictRow.prototype.type = "";

        /**
         * ConflictRow number.
         * @member {number} number
         * @memberof control.ConflictRow
         * @instance
         */
        ConflictRow.prototype.number = 0;

        /**
         * ConflictRow name.
         * @member {string} name
         * @memberof control.ConflictRow
         * @instance
         */
        ConflictRow.prototype.name = "";

        /**
         * ConflictRow main.
         * @member {string} main
         * @memberof control.ConflictRow
         * @instance
         */
        ConflictRow.prototype.main = "";

        /**
         * ConflictRow backup.
         * @member {string} backup
         * @memberof control.ConflictRow
         * @instance
         */
        ConflictRow.prototype.backup = "";

        /**
         * ConflictRow keep.
         * @member {string} keep
         * @memberof control.ConflictRow
         * @instance
         */
        ConflictRow.prototype.keep = "";

        /**
         * Encodes the specified ConflictRow message. Does not implicitly {@link control.ConflictRow.verify|verify} messages.
         * @function encode
         * @memberof control.ConflictRow
         * @static
         * @param {control.ConflictRow.$Properties} message ConflictRow message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ConflictRow.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.type);
            if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.number);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.name);
            if (message.main != null && $Object.hasOwnProperty.call(message, "main") && message.main !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.main);
            if (message.backup != null && $Object.hasOwnProperty.call(message, "backup") && message.backup !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.backup);
            if (message.keep != null && $Object.hasOwnProperty.call(message, "keep") && message.keep !== "")
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.keep);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ConflictRow message from the specified reader or buffer.
         * @function decode
         * @memberof control.ConflictRow
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.ConflictRow & control.ConflictRow.$Shape} ConflictRow
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ConflictRow.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.ConflictRow();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.type = value;
                        else
                            delete message.type;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.number = value;
                        else
                            delete message.number;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.main = value;
                        else
                            delete message.main;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.backup = value;
                        else
                            delete message.backup;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.keep = value;
                        else
                            delete message.keep;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a ConflictRow message.
         * @function verify
         * @memberof control.ConflictRow
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        ConflictRow.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                if (!$util.isString(message.type))
                    return "type: string expected";
            if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                if (!$util.isInteger(message.number))
                    return "number: integer expected";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                if (!$util.isString(message.name))
                    return "name: string expected";
            if (message.main != null && $Object.hasOwnProperty.call(message, "main"))
                if (!$util.isString(message.main))
                    return "main: string expected";
            if (message.backup != null && $Object.hasOwnProperty.call(message, "backup"))
                if (!$util.isString(message.backup))
                    return "backup: string expected";
            if (message.keep != null && $Object.hasOwnProperty.call(message, "keep"))
                if (!$util.isString(message.keep))
                    return "keep: string expected";
            return null;
        };

        /**
         * Creates a ConflictRow message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.ConflictRow
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.ConflictRow} ConflictRow
         */
        ConflictRow.fromObject = function (object, _depth) {
            if (object instanceof $root.control.ConflictRow)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.ConflictRow: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.ConflictRow();
            if (object.type != null)
                if (typeof object.type !== "string" || object.type.length)
                    message.type = $String(object.type);
            if (object.number != null)
                if ($Number(object.number) !== 0)
                    message.number = object.number >>> 0;
            if (object.name != null)
                if (typeof object.name !== "string" || object.name.length)
                    message.name = $String(object.name);
            if (object.main != null)
                if (typeof object.main !== "string" || object.main.length)
                    message.main = $String(object.main);
            if (object.backup != null)
                if (typeof object.backup !== "string" || object.backup.length)
                    message.backup = $String(object.backup);
            if (object.keep != null)
                if (typeof object.keep !== "string" || object.keep.length)
                    message.keep = $String(object.keep);
            return message;
        };

        /**
         * Creates a plain object from a ConflictRow message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.ConflictRow
         * @static
         * @param {control.ConflictRow} message ConflictRow
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ConflictRow.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.type = "";
                object.number = 0;
                object.name = "";
                object.main = "";
                object.backup = "";
                object.keep = "";
            }
            if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                object.type = message.type;
            if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                object.number = message.number;
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            if (message.main != null && $Object.hasOwnProperty.call(message, "main"))
                object.main = message.main;
            if (message.backup != null && $Object.hasOwnProperty.call(message, "backup"))
                object.backup = message.backup;
            if (message.keep != null && $Object.hasOwnProperty.call(message, "keep"))
                object.keep = message.keep;
            return object;
        };

        /**
         * Converts this ConflictRow to JSON.
         * @function toJSON
         * @memberof control.ConflictRow
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ConflictRow.prototype.toJSON = function() {
            return ConflictRow.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ConflictRow;
    })();

    control.ReadBackups = (function() {

        /**
         * Properties of a ReadBackups.
         * @typedef {Object} control.ReadBackups.$Properties
         * @property {string|null} [name] ReadBackups name
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ReadBackups.
         * @memberof control
         * @interface IReadBackups
         * @augments control.ReadBackups.$Properties
         * @deprecated Use control.ReadBackups.$Properties instead.
         */

        /**
         * Shape of a ReadBackups.
         * @typedef {control.ReadBackups.$Properties} control.ReadBackups.$Shape
         */

        /**
         * Constructs a new ReadBackups.
         * @memberof control
         * @classdesc Represents a ReadBackups.
         * @constructor
         * @param {control.ReadBackups.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ReadBackups = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ReadBackups name.
         * @member {string} name
         * @memberof control.ReadBackups
         * @instance
         */
        ReadBackups.prototype.name = "";

        /**
         * Encodes the specified ReadBackups message. Does not implicitly {@link control.ReadBackups.verify|verify} messages.
         * @function encode
         * @memberof control.ReadBackups
         * @static
         * @param {control.ReadBackups.$Properties} message ReadBackups message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ReadBackups.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ReadBackups message from the specified reader or buffer.
         * @function decode
         * @memberof control.ReadBackups
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.ReadBackups & control.ReadBackups.$Shape} ReadBackups
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ReadBackups.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.ReadBackups();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a ReadBackups message.
         * @function verify
         * @memberof control.ReadBackups
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        ReadBackups.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                if (!$util.isString(message.name))
                    return "name: string expected";
            return null;
        };

        /**
         * Creates a ReadBackups message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.ReadBackups
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.ReadBackups} ReadBackups
         */
        ReadBackups.fromObject = function (object, _depth) {
            if (object instanceof $root.control.ReadBackups)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.ReadBackups: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.ReadBackups();
            if (object.name != null)
                if (typeof object.name !== "string" || object.name.length)
                    message.name = $String(object.name);
            return message;
        };

        /**
         * Creates a plain object from a ReadBackups message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.ReadBackups
         * @static
         * @param {control.ReadBackups} message ReadBackups
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ReadBackups.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults)
                object.name = "";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            return object;
        };

        /**
         * Converts this ReadBackups to JSON.
         * @function toJSON
         * @memberof control.ReadBackups
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ReadBackups.prototype.toJSON = function() {
            return ReadBackups.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ReadBackups;
    })();

    control.BackupRow = (function() {

        /**
         * Properties of a BackupRow.
         * @typedef {Object} control.BackupRow.$Properties
         * @property {number|null} [number] BackupRow number
         * @property {number|null} [madeWallMs] BackupRow madeWallMs
         * @property {string|null} [why] BackupRow why
         * @property {number|null} [objects] BackupRow objects
         * @property {number|null} [bytes] BackupRow bytes
         * @property {string|null} [state] BackupRow state
         * @property {string|null} [words] BackupRow words
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a BackupRow.
         * @memberof control
         * @interface IBackupRow
         * @augments control.BackupRow.$Properties
         * @deprecated Use control.BackupRow.$Properties instead.
         */

        /**
         * Shape of a BackupRow.
         * @typedef {control.BackupRow.$Properties} control.BackupRow.$Shape
         */

        /**
         * Constructs a new BackupRow.
         * @memberof control
         * @classdesc Represents a BackupRow.
         * @constructor
         * @param {control.BackupRow.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const BackupRow = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * BackupRow number.
         * @member {number} number
         * @memberof control.BackupRow
         * @instance
         */
        BackupRow.prototype.number = 0;

        /**
         * BackupRow madeWallMs.
         * @member {number} madeWallMs
         * @memberof control.BackupRow
         * @instance
         */
        BackupRow.prototype.madeWallMs = 0;

        /**
         * BackupRow why.
         * @member {string} why
         * @memberof control.BackupRow
         * @instance
         */
        BackupRow.prototype.why = "";

        /**
         * BackupRow objects.
         * @member {number} objects
         * @memberof control.BackupRow
         * @instance
         */
        BackupRow.prototype.objects = 0;

        /**
         * BackupRow bytes.
         * @member {number} bytes
         * @memberof control.BackupRow
         * @instance
         */
        BackupRow.prototype.bytes = 0;

        /**
         * BackupRow state.
         * @member {string} state
         * @memberof control.BackupRow
         * @instance
         */
        BackupRow.prototype.state = "";

        /**
         * BackupRow words.
         * @member {string} words
         * @memberof control.BackupRow
         * @instance
         */
        BackupRow.prototype.words = "";

        /**
         * Encodes the specified BackupRow message. Does not implicitly {@link control.BackupRow.verify|verify} messages.
         * @function encode
         * @memberof control.BackupRow
         * @static
         * @param {control.BackupRow.$Properties} message BackupRow message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        BackupRow.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.number);
            if (message.madeWallMs != null && $Object.hasOwnProperty.call(message, "madeWallMs") && !$Object.is(message.madeWallMs, 0))
                writer.uint32(/* id 2, wireType 1 =*/17).double(message.madeWallMs);
            if (message.why != null && $Object.hasOwnProperty.call(message, "why") && message.why !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.why);
            if (message.objects != null && $Object.hasOwnProperty.call(message, "objects") && message.objects !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.objects);
            if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes") && !$Object.is(message.bytes, 0))
                writer.uint32(/* id 5, wireType 1 =*/41).double(message.bytes);
            if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== "")
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.state);
            if (message.words != null && $Object.hasOwnProperty.call(message, "words") && message.words !== "")
                writer.uint32(/* id 7, wireType 2 =*/58).string(message.words);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a BackupRow message from the specified reader or buffer.
         * @function decode
         * @memberof control.BackupRow
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.BackupRow & control.BackupRow.$Shape} BackupRow
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        BackupRow.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.BackupRow();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.number = value;
                        else
                            delete message.number;
                        continue;
                    }
                case 2: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.madeWallMs = value;
                        else
                            delete message.madeWallMs;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.why = value;
                        else
                            delete message.why;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.objects = value;
                        else
                            delete message.objects;
                        continue;
                    }
                case 5: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.bytes = value;
                        else
                            delete message.bytes;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.state = value;
                        else
                            delete message.state;
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.words = value;
                        else
                            delete message.words;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a BackupRow message.
         * @function verify
         * @memberof control.BackupRow
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        BackupRow.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                if (!$util.isInteger(message.number))
                    return "number: integer expected";
            if (message.madeWallMs != null && $Object.hasOwnProperty.call(message, "madeWallMs"))
                if (typeof message.madeWallMs !== "number")
                    return "madeWallMs: number expected";
            if (message.why != null && $Object.hasOwnProperty.call(message, "why"))
                if (!$util.isString(message.why))
                    return "why: string expected";
            if (message.objects != null && $Object.hasOwnProperty.call(message, "objects"))
                if (!$util.isInteger(message.objects))
                    return "objects: integer expected";
            if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes"))
                if (typeof message.bytes !== "number")
                    return "bytes: number expected";
            if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                if (!$util.isString(message.state))
                    return "state: string expected";
            if (message.words != null && $Object.hasOwnProperty.call(message, "words"))
                if (!$util.isString(message.words))
                    return "words: string expected";
            return null;
        };

        /**
         * Creates a BackupRow message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.BackupRow
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.BackupRow} BackupRow
         */
        BackupRow.fromObject = function (object, _depth) {
            if (object instanceof $root.control.BackupRow)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.BackupRow: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.BackupRow();
            if (object.number != null)
                if ($Number(object.number) !== 0)
                    message.number = object.number >>> 0;
            if (object.madeWallMs != null)
                if (!$Object.is($Number(object.madeWallMs), 0))
                    message.madeWallMs = $Number(object.madeWallMs);
            if (object.why != null)
                if (typeof object.why !== "string" || object.why.length)
                    message.why = $String(object.why);
            if (object.objects != null)
                if ($Number(object.objects) !== 0)
                    message.objects = object.objects >>> 0;
            if (object.bytes != null)
                if (!$Object.is($Number(object.bytes), 0))
                    message.bytes = $Number(object.bytes);
            if (object.state != null)
                if (typeof object.state !== "string" || object.state.length)
                    message.state = $String(object.state);
            if (object.words != null)
                if (typeof object.words !== "string" || object.words.length)
                    message.words = $String(object.words);
            return message;
        };

        /**
         * Creates a plain object from a BackupRow message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.BackupRow
         * @static
         * @param {control.BackupRow} message BackupRow
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        BackupRow.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.number = 0;
                object.madeWallMs = 0;
                object.why = "";
                object.objects = 0;
                object.bytes = 0;
                object.state = "";
                object.words = "";
            }
            if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                object.number = message.number;
            if (message.madeWallMs != null && $Object.hasOwnProperty.call(message, "madeWallMs"))
                object.madeWallMs = options.json && !$isFinite(message.madeWallMs) ? $String(message.madeWallMs) : message.madeWallMs;
            if (message.why != null && $Object.hasOwnProperty.call(message, "why"))
                object.why = message.why;
            if (message.objects != null && $Object.hasOwnProperty.call(message, "objects"))
                object.objects = message.objects;
            if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes"))
                object.bytes = options.json && !$isFinite(message.bytes) ? $String(message.bytes) : message.bytes;
            if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                object.state = message.state;
            if (message.words != null && $Object.hasOwnProperty.call(message, "words"))
                object.words = message.words;
            return object;
        };

        /**
         * Converts this BackupRow to JSON.
         * @function toJSON
         * @memberof control.BackupRow
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        BackupRow.prototype.toJSON = function() {
            return BackupRow.toObject(this, $protobuf.util.toJSONOptions);
        };

        return BackupRow;
    })();

    control.ReadCopies = (function() {

        /**
         * Properties of a ReadCopies.
         * @typedef {Object} control.ReadCopies.$Properties
         * @property {string|null} [name] ReadCopies name
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ReadCopies.
         * @memberof control
         * @interface IReadCopies
         * @augments control.ReadCopies.$Properties
         * @deprecated Use control.ReadCopies.$Properties instead.
         */

        /**
         * Shape of a ReadCopies.
         * @typedef {control.ReadCopies.$Properties} control.ReadCopies.$Shape
         */

        /**
         * Constructs a new ReadCopies.
         * @memberof control
         * @classdesc Represents a ReadCopies.
         * @constructor
         * @param {control.ReadCopies.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ReadCopies = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ReadCopies name.
         * @member {string} name
         * @memberof control.ReadCopies
         * @instance
         */
        ReadCopies.prototype.name = "";

        /**
         * Encodes the specified ReadCopies message. Does not implicitly {@link control.ReadCopies.verify|verify} messages.
         * @function encode
         * @memberof control.ReadCopies
         * @static
         * @param {control.ReadCopies.$Properties} message ReadCopies message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ReadCopies.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ReadCopies message from the specified reader or buffer.
         * @function decode
         * @memberof control.ReadCopies
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.ReadCopies & control.ReadCopies.$Shape} ReadCopies
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ReadCopies.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.ReadCopies();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a ReadCopies message.
         * @function verify
         * @memberof control.ReadCopies
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        ReadCopies.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                if (!$util.isString(message.name))
                    return "name: string expected";
            return null;
        };

        /**
         * Creates a ReadCopies message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.ReadCopies
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.ReadCopies} ReadCopies
         */
        ReadCopies.fromObject = function (object, _depth) {
            if (object instanceof $root.control.ReadCopies)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.ReadCopies: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.ReadCopies();
            if (object.name != null)
                if (typeof object.name !== "string" || object.name.length)
                    message.name = $String(object.name);
            return message;
        };

        /**
         * Creates a plain object from a ReadCopies message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.ReadCopies
         * @static
         * @param {control.ReadCopies} message ReadCopies
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ReadCopies.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults)
                object.name = "";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            return object;
        };

        /**
         * Converts this ReadCopies to JSON.
         * @function toJSON
         * @memberof control.ReadCopies
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ReadCopies.prototype.toJSON = function() {
            return ReadCopies.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ReadCopies;
    })();

    control.ExportCopy = (function() {

        /**
         * Properties of an ExportCopy.
         * @typedef {Object} control.ExportCopy.$Properties
         * @property {string|null} [name] ExportCopy name
         * @property {number|null} [copy] ExportCopy copy
         * @property {string|null} [path] ExportCopy path
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ExportCopy.
         * @memberof control
         * @interface IExportCopy
         * @augments control.ExportCopy.$Properties
         * @deprecated Use control.ExportCopy.$Properties instead.
         */

        /**
         * Shape of an ExportCopy.
         * @typedef {control.ExportCopy.$Properties} control.ExportCopy.$Shape
         */

        /**
         * Constructs a new ExportCopy.
         * @memberof control
         * @classdesc Represents an ExportCopy.
         * @constructor
         * @param {control.ExportCopy.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ExportCopy = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ExportCopy name.
         * @member {string} name
         * @memberof control.ExportCopy
         * @instance
         */
        ExportCopy.prototype.name = "";

        /**
         * ExportCopy copy.
         * @member {number} copy
         * @memberof control.ExportCopy
         * @instance
         */
        ExportCopy.prototype.copy = 0;

        /**
         * ExportCopy path.
         * @member {string} path
         * @memberof control.ExportCopy
         * @instance
         */
        ExportCopy.prototype.path = "";

        /**
         * Encodes the specified ExportCopy message. Does not implicitly {@link control.ExportCopy.verify|verify} messages.
         * @function encode
         * @memberof control.ExportCopy
         * @static
         * @param {control.ExportCopy.$Properties} message ExportCopy message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ExportCopy.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.copy != null && $Object.hasOwnProperty.call(message, "copy") && message.copy !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.copy);
            if (message.path != null && $Object.hasOwnProperty.call(message, "path") && message.path !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.path);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ExportCopy message from the specified reader or buffer.
         * @function decode
         * @memberof control.ExportCopy
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.ExportCopy & control.ExportCopy.$Shape} ExportCopy
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ExportCopy.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.ExportCopy();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.copy = value;
                        else
                            delete message.copy;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.path = value;
                        else
                            delete message.path;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies an ExportCopy message.
         * @function verify
         * @memberof control.ExportCopy
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        ExportCopy.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                if (!$util.isString(message.name))
                    return "name: string expected";
            if (message.copy != null && $Object.hasOwnProperty.call(message, "copy"))
                if (!$util.isInteger(message.copy))
                    return "copy: integer expected";
            if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
                if (!$util.isString(message.path))
                    return "path: string expected";
            return null;
        };

        /**
         * Creates an ExportCopy message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.ExportCopy
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.ExportCopy} ExportCopy
         */
        ExportCopy.fromObject = function (object, _depth) {
            if (object instanceof $root.control.ExportCopy)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.ExportCopy: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.ExportCopy();
            if (object.name != null)
                if (typeof object.name !== "string" || object.name.length)
                    message.name = $String(object.name);
            if (object.copy != null)
                if ($Number(object.copy) !== 0)
                    message.copy = object.copy >>> 0;
            if (object.path != null)
                if (typeof object.path !== "string" || object.path.length)
                    message.path = $String(object.path);
            return message;
        };

        /**
         * Creates a plain object from an ExportCopy message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.ExportCopy
         * @static
         * @param {control.ExportCopy} message ExportCopy
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ExportCopy.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.name = "";
                object.copy = 0;
                object.path = "";
            }
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            if (message.copy != null && $Object.hasOwnProperty.call(message, "copy"))
                object.copy = message.copy;
            if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
                object.path = message.path;
            return object;
        };

        /**
         * Converts this ExportCopy to JSON.
         * @function toJSON
         * @memberof control.ExportCopy
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ExportCopy.prototype.toJSON = function() {
            return ExportCopy.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ExportCopy;
    })();

    control.AcceptBackup = (function() {

        /**
         * Properties of an AcceptBackup.
         * @typedef {Object} control.AcceptBackup.$Properties
         * @property {string|null} [name] AcceptBackup name
         * @property {number|null} [number] AcceptBackup number
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AcceptBackup.
         * @memberof control
         * @interface IAcceptBackup
         * @augments control.AcceptBackup.$Properties
         * @deprecated Use control.AcceptBackup.$Properties instead.
         */

        /**
         * Shape of an AcceptBackup.
         * @typedef {control.AcceptBackup.$Properties} control.AcceptBackup.$Shape
         */

        /**
         * Constructs a new AcceptBackup.
         * @memberof control
         * @classdesc Represents an AcceptBackup.
         * @constructor
         * @param {control.AcceptBackup.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AcceptBackup = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AcceptBackup name.
         * @member {string} name
         * @memberof control.AcceptBackup
         * @instance
         */
        AcceptBackup.prototype.name = "";

        /**
         * AcceptBackup number.
         * @member {number} number
         * @memberof control.AcceptBackup
         * @instance
         */
        AcceptBackup.prototype.number = 0;

        /**
         * Encodes the specified AcceptBackup message. Does not implicitly {@link control.AcceptBackup.verify|verify} messages.
         * @function encode
         * @memberof control.AcceptBackup
         * @static
         * @param {control.AcceptBackup.$Properties} message AcceptBackup message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AcceptBackup.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.number);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AcceptBackup message from the specified reader or buffer.
         * @function decode
         * @memberof control.AcceptBackup
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.AcceptBackup & control.AcceptBackup.$Shape} AcceptBackup
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AcceptBackup.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.AcceptBackup();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.number = value;
                        else
                            delete message.number;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies an AcceptBackup message.
         * @function verify
         * @memberof control.AcceptBackup
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        AcceptBackup.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                if (!$util.isString(message.name))
                    return "name: string expected";
            if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                if (!$util.isInteger(message.number))
                    return "number: integer expected";
            return null;
        };

        /**
         * Creates an AcceptBackup message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.AcceptBackup
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.AcceptBackup} AcceptBackup
         */
        AcceptBackup.fromObject = function (object, _depth) {
            if (object instanceof $root.control.AcceptBackup)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.AcceptBackup: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.AcceptBackup();
            if (object.name != null)
                if (typeof object.name !== "string" || object.name.length)
                    message.name = $String(object.name);
            if (object.number != null)
                if ($Number(object.number) !== 0)
                    message.number = object.number >>> 0;
            return message;
        };

        /**
         * Creates a plain object from an AcceptBackup message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.AcceptBackup
         * @static
         * @param {control.AcceptBackup} message AcceptBackup
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        AcceptBackup.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.name = "";
                object.number = 0;
            }
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                object.number = message.number;
            return object;
        };

        /**
         * Converts this AcceptBackup to JSON.
         * @function toJSON
         * @memberof control.AcceptBackup
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        AcceptBackup.prototype.toJSON = function() {
            return AcceptBackup.toObject(this, $protobuf.util.toJSONOptions);
        };

        return AcceptBackup;
    })();

    control.CopyRow = (function() {

        /**
         * Properties of a CopyRow.
         * @typedef {Object} control.CopyRow.$Properties
         * @property {number|null} [copy] CopyRow copy
         * @property {number|null} [keptWallMs] CopyRow keptWallMs
         * @property {number|Long|null} [epoch] CopyRow epoch
         * @property {string|null} [why] CopyRow why
         * @property {string|null} [type] CopyRow type
         * @property {number|null} [number] CopyRow number
         * @property {string|null} [name] CopyRow name
         * @property {number|null} [bytes] CopyRow bytes
         * @property {string|null} [digest] CopyRow digest
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a CopyRow.
         * @memberof control
         * @interface ICopyRow
         * @augments control.CopyRow.$Properties
         * @deprecated Use control.CopyRow.$Properties instead.
         */

        /**
         * Shape of a CopyRow.
         * @typedef {control.CopyRow.$Properties} control.CopyRow.$Shape
         */

        /**
         * Constructs a new CopyRow.
         * @memberof control
         * @classdesc Represents a CopyRow.
         * @constructor
         * @param {control.CopyRow.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const CopyRow = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * CopyRow copy.
         * @member {number} copy
         * @memberof control.CopyRow
         * @instance
         */
        CopyRow.prototype.copy = 0;

        /**
         * CopyRow keptWallMs.
         * @member {number} keptWallMs
         * @memberof control.CopyRow
         * @instance
         */
        CopyRow.prototype.keptWallMs = 0;

        /**
         * CopyRow epoch.
         * @member {number|Long} epoch
         * @memberof control.CopyRow
         * @instance
         */
        CopyRow.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * CopyRow why.
         * @member {string} why
         * @memberof control.CopyRow
         * @instance
         */
        CopyRow.prototype.why = "";

        /**
         * CopyRow type.
         * @member {string} type
         * @memberof control.CopyRow
         * @instance
         */
        CopyRow.prototype.type = "";

        /**
         * CopyRow number.
         * @member {number} number
         * @memberof control.CopyRow
         * @instance
         */
        CopyRow.prototype.number = 0;

        /**
         * CopyRow name.
         * @member {string} name
         * @memberof control.CopyRow
         * @instance
         */
        CopyRow.prototype.name = "";

        /**
         * CopyRow bytes.
         * @member {number} bytes
         * @memberof control.CopyRow
         * @instance
         */
        CopyRow.prototype.bytes = 0;

        /**
         * CopyRow digest.
         * @member {string} digest
         * @memberof control.CopyRow
         * @instance
         */
        CopyRow.prototype.digest = "";

        /**
         * Encodes the specified CopyRow message. Does not implicitly {@link control.CopyRow.verify|verify} messages.
         * @function encode
         * @memberof control.CopyRow
         * @static
         * @param {control.CopyRow.$Properties} message CopyRow message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        CopyRow.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.copy != null && $Object.hasOwnProperty.call(message, "copy") && message.copy !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.copy);
            if (message.keptWallMs != null && $Object.hasOwnProperty.call(message, "keptWallMs") && !$Object.is(message.keptWallMs, 0))
                writer.uint32(/* id 2, wireType 1 =*/17).double(message.keptWallMs);
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.epoch);
            if (message.why != null && $Object.hasOwnProperty.call(message, "why") && message.why !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.why);
            if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.type);
            if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.number);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 7, wireType 2 =*/58).string(message.name);
            if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes") && !$Object.is(message.bytes, 0))
                writer.uint32(/* id 8, wireType 1 =*/65).double(message.bytes);
            if (message.digest != null && $Object.hasOwnProperty.call(message, "digest") && message.digest !== "")
                writer.uint32(/* id 9, wireType 2 =*/74).string(message.digest);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a CopyRow message from the specified reader or buffer.
         * @function decode
         * @memberof control.CopyRow
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.CopyRow & control.CopyRow.$Shape} CopyRow
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        CopyRow.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.CopyRow();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.copy = value;
                        else
                            delete message.copy;
                        continue;
                    }
                case 2: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.keptWallMs = value;
                        else
                            delete message.keptWallMs;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.epoch = value;
                        else
                            delete message.epoch;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.why = value;
                        else
                            delete message.why;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.type = value;
                        else
                            delete message.type;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.number = value;
                        else
                            delete message.number;
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 8: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.bytes = value;
                        else
                            delete message.bytes;
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.digest = value;
                        else
                            delete message.digest;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a CopyRow message.
         * @function verify
         * @memberof control.CopyRow
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        CopyRow.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.copy != null && $Object.hasOwnProperty.call(message, "copy"))
                if (!$util.isInteger(message.copy))
                    return "copy: integer expected";
            if (message.keptWallMs != null && $Object.hasOwnProperty.call(message, "keptWallMs"))
                if (typeof message.keptWallMs !== "number")
                    return "keptWallMs: number expected";
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (!$util.isInteger(message.epoch) && !(message.epoch && $util.isInteger(message.epoch.low) && $util.isInteger(message.epoch.high)))
                    return "epoch: integer|Long expected";
            if (message.why != null && $Object.hasOwnProperty.call(message, "why"))
                if (!$util.isString(message.why))
                    return "why: string expected";
            if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                if (!$util.isString(message.type))
                    return "type: string expected";
            if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                if (!$util.isInteger(message.number))
                    return "number: integer expected";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                if (!$util.isString(message.name))
                    return "name: string expected";
            if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes"))
                if (typeof message.bytes !== "number")
                    return "bytes: number expected";
            if (message.digest != null && $Object.hasOwnProperty.call(message, "digest"))
                if (!$util.isString(message.digest))
                    return "digest: string expected";
            return null;
        };

        /**
         * Creates a CopyRow message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.CopyRow
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.CopyRow} CopyRow
         */
        CopyRow.fromObject = function (object, _depth) {
            if (object instanceof $root.control.CopyRow)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.CopyRow: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.CopyRow();
            if (object.copy != null)
                if ($Number(object.copy) !== 0)
                    message.copy = object.copy >>> 0;
            if (object.keptWallMs != null)
                if (!$Object.is($Number(object.keptWallMs), 0))
                    message.keptWallMs = $Number(object.keptWallMs);
            if (object.epoch != null)
                if (typeof object.epoch === "object" ? object.epoch.low || object.epoch.high : $Number(object.epoch) !== 0)
                    if ($util.Long)
                        message.epoch = $util.Long.fromValue(object.epoch, true);
                    else if (typeof object.epoch === "string")
                        message.epoch = $parseInt(object.epoch, 10);
                    else if (typeof object.epoch === "number")
                        message.epoch = object.epoch;
                    else if (typeof object.epoch === "object")
                        message.epoch = new $util.LongBits(object.epoch.low >>> 0, object.epoch.high >>> 0).toNumber(true);
            if (object.why != null)
                if (typeof object.why !== "string" || object.why.length)
                    message.why = $String(object.why);
            if (object.type != null)
                if (typeof object.type !== "string" || object.type.length)
                    message.type = $String(object.type);
            if (object.number != null)
                if ($Number(object.number) !== 0)
                    message.number = object.number >>> 0;
            if (object.name != null)
                if (typeof object.name !== "string" || object.name.length)
                    message.name = $String(object.name);
            if (object.bytes != null)
                if (!$Object.is($Number(object.bytes), 0))
                    message.bytes = $Number(object.bytes);
            if (object.digest != null)
                if (typeof object.digest !== "string" || object.digest.length)
                    message.digest = $String(object.digest);
            return message;
        };

        /**
         * Creates a plain object from a CopyRow message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.CopyRow
         * @static
         * @param {control.CopyRow} message CopyRow
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        CopyRow.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.copy = 0;
                object.keptWallMs = 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.epoch = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.epoch = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.why = "";
                object.type = "";
                object.number = 0;
                object.name = "";
                object.bytes = 0;
                object.digest = "";
            }
            if (message.copy != null && $Object.hasOwnProperty.call(message, "copy"))
                object.copy = message.copy;
            if (message.keptWallMs != null && $Object.hasOwnProperty.call(message, "keptWallMs"))
                object.keptWallMs = options.json && !$isFinite(message.keptWallMs) ? $String(message.keptWallMs) : message.keptWallMs;
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.epoch = typeof message.epoch === "number" ? $BigInt(message.epoch) : $util.Long.fromBits(message.epoch.low >>> 0, message.epoch.high >>> 0, true).toBigInt();
                else if (typeof message.epoch === "number")
                    object.epoch = options.longs === $String ? $String(message.epoch) : message.epoch;
                else
                    object.epoch = options.longs === $String ? $util.Long.prototype.toString.call(message.epoch) : options.longs === $Number ? new $util.LongBits(message.epoch.low >>> 0, message.epoch.high >>> 0).toNumber(true) : message.epoch;
            if (message.why != null && $Object.hasOwnProperty.call(message, "why"))
                object.why = message.why;
            if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                object.type = message.type;
            if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                object.number = message.number;
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes"))
                object.bytes = options.json && !$isFinite(message.bytes) ? $String(message.bytes) : message.bytes;
            if (message.digest != null && $Object.hasOwnProperty.call(message, "digest"))
                object.digest = message.digest;
            return object;
        };

        /**
         * Converts this CopyRow to JSON.
         * @function toJSON
         * @memberof control.CopyRow
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        CopyRow.prototype.toJSON = function() {
            return CopyRow.toObject(this, $protobuf.util.toJSONOptions);
        };

        return CopyRow;
    })();

    control.ObjectName = (function() {

        /**
         * Properties of an ObjectName.
         * @typedef {Object} control.ObjectName.$Properties
         * @property {string|null} [type] ObjectName type
         * @property {number|null} [number] ObjectName number
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ObjectName.
         * @memberof control
         * @interface IObjectName
         * @augments control.ObjectName.$Properties
         * @deprecated Use control.ObjectName.$Properties instead.
         */

        /**
         * Shape of an ObjectName.
         * @typedef {control.ObjectName.$Properties} control.ObjectName.$Shape
         */

        /**
         * Constructs a new ObjectName.
         * @memberof control
         * @classdesc Represents an ObjectName.
         * @constructor
         * @param {control.ObjectName.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ObjectName = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ObjectName type.
         * @member {string} type
         * @memberof control.ObjectName
         * @instance
         */
        ObjectName.prototype.type = "";

        /**
         * ObjectName number.
         * @member {number} number
         * @memberof control.ObjectName
         * @instance
         */
        ObjectName.prototype.number = 0;

        /**
         * Encodes the specified ObjectName message. Does not implicitly {@link control.ObjectName.verify|verify} messages.
         * @function encode
         * @memberof control.ObjectName
         * @static
         * @param {control.ObjectName.$Properties} message ObjectName message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ObjectName.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.type);
            if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.number);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ObjectName message from the specified reader or buffer.
         * @function decode
         * @memberof control.ObjectName
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.ObjectName & control.ObjectName.$Shape} ObjectName
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ObjectName.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.ObjectName();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.type = value;
                        else
                            delete message.type;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.number = value;
                        else
                            delete message.number;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies an ObjectName message.
         * @function verify
         * @memberof control.ObjectName
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        ObjectName.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                if (!$util.isString(message.type))
                    return "type: string expected";
            if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                if (!$util.isInteger(message.number))
                    return "number: integer expected";
            return null;
        };

        /**
         * Creates an ObjectName message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.ObjectName
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.ObjectName} ObjectName
         */
        ObjectName.fromObject = function (object, _depth) {
            if (object instanceof $root.control.ObjectName)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.ObjectName: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.ObjectName();
            if (object.type != null)
                if (typeof object.type !== "string" || object.type.length)
                    message.type = $String(object.type);
            if (object.number != null)
                if ($Number(object.number) !== 0)
                    message.number = object.number >>> 0;
            return message;
        };

        /**
         * Creates a plain object from an ObjectName message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.ObjectName
         * @static
         * @param {control.ObjectName} message ObjectName
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ObjectName.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.type = "";
                object.number = 0;
            }
            if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                object.type = message.type;
            if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                object.number = message.number;
            return object;
        };

        /**
         * Converts this ObjectName to JSON.
         * @function toJSON
         * @memberof control.ObjectName
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ObjectName.prototype.toJSON = function() {
            return ObjectName.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ObjectName;
    })();

    control.ObjectRow = (function() {

        /**
         * Properties of an ObjectRow.
         * @typedef {Object} control.ObjectRow.$Properties
         * @property {string|null} [type] ObjectRow type
         * @property {number|null} [number] ObjectRow number
         * @property {string|null} [name] ObjectRow name
         * @property {string|null} [where] ObjectRow where
         * @property {string|null} [result] ObjectRow result
         * @property {string|null} [words] ObjectRow words
         * @property {number|null} [attempts] ObjectRow attempts
         * @property {boolean|null} [again] ObjectRow again
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ObjectRow.
         * @memberof control
         * @interface IObjectRow
         * @augments control.ObjectRow.$Properties
         * @deprecated Use control.ObjectRow.$Properties instead.
         */

        /**
         * Shape of an ObjectRow.
         * @typedef {control.ObjectRow.$Properties} control.ObjectRow.$Shape
         */

        /**
         * Constructs a new ObjectRow.
         * @memberof control
         * @classdesc Represents an ObjectRow.
         * @constructor
         * @param {control.ObjectRow.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ObjectRow = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ObjectRow type.
         * @member {string} type
         * @memberof control.ObjectRow
         * @instance
         */
        ObjectRow.prototype.type = "";

        /**
         * ObjectRow number.
         * @member {number} number
         * @memberof control.ObjectRow
         * @instance
         */
        ObjectRow.prototype.number = 0;

        /**
         * ObjectRow name.
         * @member {string} name
         * @memberof control.ObjectRow
         * @instance
         */
        ObjectRow.prototype.name = "";

        /**
         * ObjectRow where.
         * @member {string} where
         * @memberof control.ObjectRow
         * @instance
         */
        ObjectRow.prototype.where = "";

        /**
         * ObjectRow result.
         * @member {string|null|undefined} result
         * @memberof control.ObjectRow
         * @instance
         */
        ObjectRow.prototype.result = null;

        /**
         * ObjectRow words.
         * @member {string} words
         * @memberof control.ObjectRow
         * @instance
         */
        ObjectRow.prototype.words = "";

        /**
         * ObjectRow attempts.
         * @member {number} attempts
         * @memberof control.ObjectRow
         * @instance
         */
        ObjectRow.prototype.attempts = 0;

        /**
         * ObjectRow again.
         * @member {boolean} again
         * @memberof control.ObjectRow
         * @instance
         */
        ObjectRow.prototype.again = false;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(ObjectRow.prototype, "_result", {
            get: $util.oneOfGetter($oneOfFields = ["result"]),
            set: $setterOf($oneOfFields)
        });

        /**
         * Encodes the specified ObjectRow message. Does not implicitly {@link control.ObjectRow.verify|verify} messages.
         * @function encode
         * @memberof control.ObjectRow
         * @static
         * @param {control.ObjectRow.$Properties} message ObjectRow message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ObjectRow.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.type);
            if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.number);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.name);
            if (message.where != null && $Object.hasOwnProperty.call(message, "where") && message.where !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.where);
            if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.result);
            if (message.words != null && $Object.hasOwnProperty.call(message, "words") && message.words !== "")
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.words);
            if (message.attempts != null && $Object.hasOwnProperty.call(message, "attempts") && message.attempts !== 0)
                writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.attempts);
            if (message.again != null && $Object.hasOwnProperty.call(message, "again") && message.again !== false)
                writer.uint32(/* id 8, wireType 0 =*/64).bool(message.again);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ObjectRow message from the specified reader or buffer.
         * @function decode
         * @memberof control.ObjectRow
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.ObjectRow & control.ObjectRow.$Shape} ObjectRow
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ObjectRow.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.ObjectRow();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.type = value;
                        else
                            delete message.type;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.number = value;
                        else
                            delete message.number;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.where = value;
                        else
                            delete message.where;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.result = reader.stringVerify();
                        message._result = "result";
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.words = value;
                        else
                            delete message.words;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.attempts = value;
                        else
                            delete message.attempts;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.again = value;
                        else
                            delete message.again;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies an ObjectRow message.
         * @function verify
         * @memberof control.ObjectRow
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        ObjectRow.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            let properties = {};
            if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                if (!$util.isString(message.type))
                    return "type: string expected";
            if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                if (!$util.isInteger(message.number))
                    return "number: integer expected";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                if (!$util.isString(message.name))
                    return "name: string expected";
            if (message.where != null && $Object.hasOwnProperty.call(message, "where"))
                if (!$util.isString(message.where))
                    return "where: string expected";
            if (message.result != null && $Object.hasOwnProperty.call(message, "result")) {
                properties._result = 1;
                if (!$util.isString(message.result))
                    return "result: string expected";
            }
            if (message.words != null && $Object.hasOwnProperty.call(message, "words"))
                if (!$util.isString(message.words))
                    return "words: string expected";
            if (message.attempts != null && $Object.hasOwnProperty.call(message, "attempts"))
                if (!$util.isInteger(message.attempts))
                    return "attempts: integer expected";
            if (message.again != null && $Object.hasOwnProperty.call(message, "again"))
                if (typeof message.again !== "boolean")
                    return "again: boolean expected";
            return null;
        };

        /**
         * Creates an ObjectRow message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.ObjectRow
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.ObjectRow} ObjectRow
         */
        ObjectRow.fromObject = function (object, _depth) {
            if (object instanceof $root.control.ObjectRow)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.ObjectRow: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.ObjectRow();
            if (object.type != null)
                if (typeof object.type !== "string" || object.type.length)
                    message.type = $String(object.type);
            if (object.number != null)
                if ($Number(object.number) !== 0)
                    message.number = object.number >>> 0;
            if (object.name != null)
                if (typeof object.name !== "string" || object.name.length)
                    message.name = $String(object.name);
            if (object.where != null)
                if (typeof object.where !== "string" || object.where.length)
                    message.where = $String(object.where);
            if (object.result != null)
                message.result = $String(object.result);
            if (object.words != null)
                if (typeof object.words !== "string" || object.words.length)
                    message.words = $String(object.words);
            if (object.attempts != null)
                if ($Number(object.attempts) !== 0)
                    message.attempts = object.attempts >>> 0;
            if (object.again != null)
                if (object.again)
                    message.again = $Boolean(object.again);
            return message;
        };

        /**
         * Creates a plain object from an ObjectRow message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.ObjectRow
         * @static
         * @param {control.ObjectRow} message ObjectRow
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ObjectRow.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.type = "";
                object.number = 0;
                object.name = "";
                object.where = "";
                object.words = "";
                object.attempts = 0;
                object.again = false;
            }
            if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                object.type = message.type;
            if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                object.number = message.number;
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            if (message.where != null && $Object.hasOwnProperty.call(message, "where"))
                object.where = message.where;
            if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                object.result = message.result;
            if (message.words != null && $Object.hasOwnProperty.call(message, "words"))
                object.words = message.words;
            if (message.attempts != null && $Object.hasOwnProperty.call(message, "attempts"))
                object.attempts = message.attempts;
            if (message.again != null && $Object.hasOwnProperty.call(message, "again"))
                object.again = message.again;
            return object;
        };

        /**
         * Converts this ObjectRow to JSON.
         * @function toJSON
         * @memberof control.ObjectRow
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ObjectRow.prototype.toJSON = function() {
            return ObjectRow.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ObjectRow;
    })();

    control.ReadEvents = (function() {

        /**
         * Properties of a ReadEvents.
         * @typedef {Object} control.ReadEvents.$Properties
         * @property {number|null} [newest] ReadEvents newest
         * @property {string|null} [server] ReadEvents server
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ReadEvents.
         * @memberof control
         * @interface IReadEvents
         * @augments control.ReadEvents.$Properties
         * @deprecated Use control.ReadEvents.$Properties instead.
         */

        /**
         * Shape of a ReadEvents.
         * @typedef {control.ReadEvents.$Properties} control.ReadEvents.$Shape
         */

        /**
         * Constructs a new ReadEvents.
         * @memberof control
         * @classdesc Represents a ReadEvents.
         * @constructor
         * @param {control.ReadEvents.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ReadEvents = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ReadEvents newest.
         * @member {number} newest
         * @memberof control.ReadEvents
         * @instance
         */
        ReadEvents.prototype.newest = 0;

        /**
         * ReadEvents server.
         * @member {string} server
         * @memberof control.ReadEvents
         * @instance
         */
        ReadEvents.prototype.server = "";

        /**
         * Encodes the specified ReadEvents message. Does not implicitly {@link control.ReadEvents.verify|verify} messages.
         * @function encode
         * @memberof control.ReadEvents
         * @static
         * @param {control.ReadEvents.$Properties} message ReadEvents message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ReadEvents.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.newest != null && $Object.hasOwnProperty.call(message, "newest") && message.newest !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.newest);
            if (message.server != null && $Object.hasOwnProperty.call(message, "server") && message.server !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.server);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ReadEvents message from the specified reader or buffer.
         * @function decode
         * @memberof control.ReadEvents
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.ReadEvents & control.ReadEvents.$Shape} ReadEvents
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ReadEvents.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.ReadEvents();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.newest = value;
                        else
                            delete message.newest;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.server = value;
                        else
                            delete message.server;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a ReadEvents message.
         * @function verify
         * @memberof control.ReadEvents
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        ReadEvents.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.newest != null && $Object.hasOwnProperty.call(message, "newest"))
                if (!$util.isInteger(message.newest))
                    return "newest: integer expected";
            if (message.server != null && $Object.hasOwnProperty.call(message, "server"))
                if (!$util.isString(message.server))
                    return "server: string expected";
            return null;
        };

        /**
         * Creates a ReadEvents message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.ReadEvents
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.ReadEvents} ReadEvents
         */
        ReadEvents.fromObject = function (object, _depth) {
            if (object instanceof $root.control.ReadEvents)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.ReadEvents: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.ReadEvents();
            if (object.newest != null)
                if ($Number(object.newest) !== 0)
                    message.newest = object.newest >>> 0;
            if (object.server != null)
                if (typeof object.server !== "string" || object.server.length)
                    message.server = $String(object.server);
            return message;
        };

        /**
         * Creates a plain object from a ReadEvents message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.ReadEvents
         * @static
         * @param {control.ReadEvents} message ReadEvents
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ReadEvents.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.newest = 0;
                object.server = "";
            }
            if (message.newest != null && $Object.hasOwnProperty.call(message, "newest"))
                object.newest = message.newest;
            if (message.server != null && $Object.hasOwnProperty.call(message, "server"))
                object.server = message.server;
            return object;
        };

        /**
         * Converts this ReadEvents to JSON.
         * @function toJSON
         * @memberof control.ReadEvents
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ReadEvents.prototype.toJSON = function() {
            return ReadEvents.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ReadEvents;
    })();

    /**
     * OutcomeKind enum.
     * @name control.OutcomeKind
     * @enum {number}
     * @property {number} OUTCOME_KIND_UNSPECIFIED=0 OUTCOME_KIND_UNSPECIFIED value
     * @property {number} OUTCOME_KIND_DONE=1 OUTCOME_KIND_DONE value
     * @property {number} OUTCOME_KIND_REFUSED=2 OUTCOME_KIND_REFUSED value
     * @property {number} OUTCOME_KIND_RUNNING=3 OUTCOME_KIND_RUNNING value
     */
    control.OutcomeKind = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "OUTCOME_KIND_UNSPECIFIED"] = 0;
        values[valuesById[1] = "OUTCOME_KIND_DONE"] = 1;
        values[valuesById[2] = "OUTCOME_KIND_REFUSED"] = 2;
        values[valuesById[3] = "OUTCOME_KIND_RUNNING"] = 3;
        return values;
    })();

    control.Outcome = (function() {

        /**
         * Properties of an Outcome.
         * @typedef {Object} control.Outcome.$Properties
         * @property {control.OutcomeKind|null} [kind] Outcome kind
         * @property {string|null} [words] Outcome words
         * @property {Array.<control.Reason.$Properties>|null} [reasons] Outcome reasons
         * @property {Array.<control.WhatIfEntry.$Properties>|null} [whatIf] Outcome whatIf
         * @property {Array.<control.ObjectRow.$Properties>|null} [objects] Outcome objects
         * @property {number|null} [objectsTotal] Outcome objectsTotal
         * @property {Array.<control.ConflictRow.$Properties>|null} [conflicts] Outcome conflicts
         * @property {Array.<control.BackupRow.$Properties>|null} [backups] Outcome backups
         * @property {Array.<control.CopyRow.$Properties>|null} [copies] Outcome copies
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an Outcome.
         * @memberof control
         * @interface IOutcome
         * @augments control.Outcome.$Properties
         * @deprecated Use control.Outcome.$Properties instead.
         */

        /**
         * Shape of an Outcome.
         * @typedef {control.Outcome.$Properties} control.Outcome.$Shape
         */

        /**
         * Constructs a new Outcome.
         * @memberof control
         * @classdesc Represents an Outcome.
         * @constructor
         * @param {control.Outcome.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Outcome = function (properties) {
            this.reasons = [];
            this.whatIf = [];
            this.objects = [];
            this.conflicts = [];
            this.backups = [];
            this.copies = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Outcome kind.
         * @member {control.OutcomeKind} kind
         * @memberof control.Outcome
         * @instance
         */
        Outcome.prototype.kind = 0;

        /**
         * Outcome words.
         * @member {string} words
         * @memberof control.Outcome
         * @instance
         */
        Outcome.prototype.words = "";

        /**
         * Outcome reasons.
         * @member {Array.<control.Reason.$Properties>} reasons
         * @memberof control.Outcome
         * @instance
         */
        Outcome.prototype.reasons = $util.emptyArray;

        /**
         * Outcome whatIf.
         * @member {Array.<control.WhatIfEntry.$Properties>} whatIf
         * @memberof control.Outcome
         * @instance
         */
        Outcome.prototype.whatIf = $util.emptyArray;

        /**
         * Outcome objects.
         * @member {Array.<control.ObjectRow.$Properties>} objects
         * @memberof control.Outcome
         * @instance
         */
        Outcome.prototype.objects = $util.emptyArray;

        /**
         * Outcome objectsTotal.
         * @member {number} objectsTotal
         * @memberof control.Outcome
         * @instance
         */
        Outcome.prototype.objectsTotal = 0;

        /**
         * Outcome conflicts.
         * @member {Array.<control.ConflictRow.$Properties>} conflicts
         * @memberof control.Outcome
         * @instance
         */
        Outcome.prototype.conflicts = $util.emptyArray;

        /**
         * Outcome backups.
         * @member {Array.<control.BackupRow.$Properties>} backups
         * @memberof control.Outcome
         * @instance
         */
        Outcome.prototype.backups = $util.emptyArray;

        /**
         * Outcome copies.
         * @member {Array.<control.CopyRow.$Properties>} copies
         * @memberof control.Outcome
         * @instance
         */
        Outcome.prototype.copies = $util.emptyArray;

        /**
         * Encodes the specified Outcome message. Does not implicitly {@link control.Outcome.verify|verify} messages.
         * @function encode
         * @memberof control.Outcome
         * @static
         * @param {control.Outcome.$Properties} message Outcome message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Outcome.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.kind);
            if (message.words != null && $Object.hasOwnProperty.call(message, "words") && message.words !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.words);
            if (message.whatIf != null && message.whatIf.length)
                for (let i = 0; i < message.whatIf.length; ++i)
                    $root.control.WhatIfEntry.encode(message.whatIf[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.objects != null && message.objects.length)
                for (let i = 0; i < message.objects.length; ++i)
                    $root.control.ObjectRow.encode(message.objects[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.objectsTotal != null && $Object.hasOwnProperty.call(message, "objectsTotal") && message.objectsTotal !== 0)
                writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.objectsTotal);
            if (message.conflicts != null && message.conflicts.length)
                for (let i = 0; i < message.conflicts.length; ++i)
                    $root.control.ConflictRow.encode(message.conflicts[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
            if (message.reasons != null && message.reasons.length)
                for (let i = 0; i < message.reasons.length; ++i)
                    $root.control.Reason.encode(message.reasons[i], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
            if (message.backups != null && message.backups.length)
                for (let i = 0; i < message.backups.length; ++i)
                    $root.control.BackupRow.encode(message.backups[i], writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
            if (message.copies != null && message.copies.length)
                for (let i = 0; i < message.copies.length; ++i)
                    $root.control.CopyRow.encode(message.copies[i], writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an Outcome message from the specified reader or buffer.
         * @function decode
         * @memberof control.Outcome
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.Outcome & control.Outcome.$Shape} Outcome
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Outcome.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.Outcome();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.kind = value;
                        else
                            delete message.kind;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.words = value;
                        else
                            delete message.words;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if (!(message.reasons && message.reasons.length))
                            message.reasons = [];
                        message.reasons.push($root.control.Reason.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.whatIf && message.whatIf.length))
                            message.whatIf = [];
                        message.whatIf.push($root.control.WhatIfEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (!(message.objects && message.objects.length))
                            message.objects = [];
                        message.objects.push($root.control.ObjectRow.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.objectsTotal = value;
                        else
                            delete message.objectsTotal;
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if (!(message.conflicts && message.conflicts.length))
                            message.conflicts = [];
                        message.conflicts.push($root.control.ConflictRow.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        if (!(message.backups && message.backups.length))
                            message.backups = [];
                        message.backups.push($root.control.BackupRow.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        if (!(message.copies && message.copies.length))
                            message.copies = [];
                        message.copies.push($root.control.CopyRow.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies an Outcome message.
         * @function verify
         * @memberof control.Outcome
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        Outcome.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                if (typeof message.kind !== "number" || (message.kind | 0) !== message.kind)
                    return "kind: enum value expected";
            if (message.words != null && $Object.hasOwnProperty.call(message, "words"))
                if (!$util.isString(message.words))
                    return "words: string expected";
            if (message.reasons != null && $Object.hasOwnProperty.call(message, "reasons")) {
                if (!$Array.isArray(message.reasons))
                    return "reasons: array expected";
                for (let i = 0; i < message.reasons.length; ++i) {
                    let error = $root.control.Reason.verify(message.reasons[i], _depth + 1);
                    if (error)
                        return "reasons." + error;
                }
            }
            if (message.whatIf != null && $Object.hasOwnProperty.call(message, "whatIf")) {
                if (!$Array.isArray(message.whatIf))
                    return "whatIf: array expected";
                for (let i = 0; i < message.whatIf.length; ++i) {
                    let error = $root.control.WhatIfEntry.verify(message.whatIf[i], _depth + 1);
                    if (error)
                        return "whatIf." + error;
                }
            }
            if (message.objects != null && $Object.hasOwnProperty.call(message, "objects")) {
                if (!$Array.isArray(message.objects))
                    return "objects: array expected";
                for (let i = 0; i < message.objects.length; ++i) {
                    let error = $root.control.ObjectRow.verify(message.objects[i], _depth + 1);
                    if (error)
                        return "objects." + error;
                }
            }
            if (message.objectsTotal != null && $Object.hasOwnProperty.call(message, "objectsTotal"))
                if (!$util.isInteger(message.objectsTotal))
                    return "objectsTotal: integer expected";
            if (message.conflicts != null && $Object.hasOwnProperty.call(message, "conflicts")) {
                if (!$Array.isArray(message.conflicts))
                    return "conflicts: array expected";
                for (let i = 0; i < message.conflicts.length; ++i) {
                    let error = $root.control.ConflictRow.verify(message.conflicts[i], _depth + 1);
                    if (error)
                        return "conflicts." + error;
                }
            }
            if (message.backups != null && $Object.hasOwnProperty.call(message, "backups")) {
                if (!$Array.isArray(message.backups))
                    return "backups: array expected";
                for (let i = 0; i < message.backups.length; ++i) {
                    let error = $root.control.BackupRow.verify(message.backups[i], _depth + 1);
                    if (error)
                        return "backups." + error;
                }
            }
            if (message.copies != null && $Object.hasOwnProperty.call(message, "copies")) {
                if (!$Array.isArray(message.copies))
                    return "copies: array expected";
                for (let i = 0; i < message.copies.length; ++i) {
                    let error = $root.control.CopyRow.verify(message.copies[i], _depth + 1);
                    if (error)
                        return "copies." + error;
                }
            }
            return null;
        };

        /**
         * Creates an Outcome message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.Outcome
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.Outcome} Outcome
         */
        Outcome.fromObject = function (object, _depth) {
            if (object instanceof $root.control.Outcome)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.Outcome: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.Outcome();
            if (object.kind !== 0 && (typeof object.kind !== "string" || $root.control.OutcomeKind[object.kind] !== 0))
                switch (object.kind) {
                case "OUTCOME_KIND_UNSPECIFIED":
                case 0:
                    message.kind = 0;
                    break;
                case "OUTCOME_KIND_DONE":
                case 1:
                    message.kind = 1;
                    break;
                case "OUTCOME_KIND_REFUSED":
                case 2:
                    message.kind = 2;
                    break;
                case "OUTCOME_KIND_RUNNING":
                case 3:
                    message.kind = 3;
                    break;
                default:
                    if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                        message.kind = object.kind;
                }
            if (object.words != null)
                if (typeof object.words !== "string" || object.words.length)
                    message.words = $String(object.words);
            if (object.reasons) {
                if (!$Array.isArray(object.reasons))
                    throw $TypeError(".control.Outcome.reasons: array expected");
                message.reasons = $Array(object.reasons.length);
                for (let i = 0; i < object.reasons.length; ++i) {
                    if (!$util.isObject(object.reasons[i]))
                        throw $TypeError(".control.Outcome.reasons: object expected");
                    message.reasons[i] = $root.control.Reason.fromObject(object.reasons[i], _depth + 1);
                }
            }
            if (object.whatIf) {
                if (!$Array.isArray(object.whatIf))
                    throw $TypeError(".control.Outcome.whatIf: array expected");
                message.whatIf = $Array(object.whatIf.length);
                for (let i = 0; i < object.whatIf.length; ++i) {
                    if (!$util.isObject(object.whatIf[i]))
                        throw $TypeError(".control.Outcome.whatIf: object expected");
                    message.whatIf[i] = $root.control.WhatIfEntry.fromObject(object.whatIf[i], _depth + 1);
                }
            }
            if (object.objects) {
                if (!$Array.isArray(object.objects))
                    throw $TypeError(".control.Outcome.objects: array expected");
                message.objects = $Array(object.objects.length);
                for (let i = 0; i < object.objects.length; ++i) {
                    if (!$util.isObject(object.objects[i]))
                        throw $TypeError(".control.Outcome.objects: object expected");
                    message.objects[i] = $root.control.ObjectRow.fromObject(object.objects[i], _depth + 1);
                }
            }
            if (object.objectsTotal != null)
                if ($Number(object.objectsTotal) !== 0)
                    message.objectsTotal = object.objectsTotal >>> 0;
            if (object.conflicts) {
                if (!$Array.isArray(object.conflicts))
                    throw $TypeError(".control.Outcome.conflicts: array expected");
                message.conflicts = $Array(object.conflicts.length);
                for (let i = 0; i < object.conflicts.length; ++i) {
                    if (!$util.isObject(object.conflicts[i]))
                        throw $TypeError(".control.Outcome.conflicts: object expected");
                    message.conflicts[i] = $root.control.ConflictRow.fromObject(object.conflicts[i], _depth + 1);
                }
            }
            if (object.backups) {
                if (!$Array.isArray(object.backups))
                    throw $TypeError(".control.Outcome.backups: array expected");
                message.backups = $Array(object.backups.length);
                for (let i = 0; i < object.backups.length; ++i) {
                    if (!$util.isObject(object.backups[i]))
                        throw $TypeError(".control.Outcome.backups: object expected");
                    message.backups[i] = $root.control.BackupRow.fromObject(object.backups[i], _depth + 1);
                }
            }
            if (object.copies) {
                if (!$Array.isArray(object.copies))
                    throw $TypeError(".control.Outcome.copies: array expected");
                message.copies = $Array(object.copies.length);
                for (let i = 0; i < object.copies.length; ++i) {
                    if (!$util.isObject(object.copies[i]))
                        throw $TypeError(".control.Outcome.copies: object expected");
                    message.copies[i] = $root.control.CopyRow.fromObject(object.copies[i], _depth + 1);
                }
            }
            return message;
        };

        /**
         * Creates a plain object from an Outcome message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.Outcome
         * @static
         * @param {control.Outcome} message Outcome
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Outcome.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults) {
                object.whatIf = [];
                object.objects = [];
                object.conflicts = [];
                object.reasons = [];
                object.backups = [];
                object.copies = [];
            }
            if (options.defaults) {
                object.kind = options.enums === $String ? "OUTCOME_KIND_UNSPECIFIED" : 0;
                object.words = "";
                object.objectsTotal = 0;
            }
            if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                object.kind = options.enums === $String ? $root.control.OutcomeKind[message.kind] === $undefined ? message.kind : $root.control.OutcomeKind[message.kind] : message.kind;
            if (message.words != null && $Object.hasOwnProperty.call(message, "words"))
                object.words = message.words;
            if (message.whatIf && message.whatIf.length) {
                object.whatIf = $Array(message.whatIf.length);
                for (let j = 0; j < message.whatIf.length; ++j)
                    object.whatIf[j] = $root.control.WhatIfEntry.toObject(message.whatIf[j], options, _depth + 1);
            }
            if (message.objects && message.objects.length) {
                object.objects = $Array(message.objects.length);
                for (let j = 0; j < message.objects.length; ++j)
                    object.objects[j] = $root.control.ObjectRow.toObject(message.objects[j], options, _depth + 1);
            }
            if (message.objectsTotal != null && $Object.hasOwnProperty.call(message, "objectsTotal"))
                object.objectsTotal = message.objectsTotal;
            if (message.conflicts && message.conflicts.length) {
                object.conflicts = $Array(message.conflicts.length);
                for (let j = 0; j < message.conflicts.length; ++j)
                    object.conflicts[j] = $root.control.ConflictRow.toObject(message.conflicts[j], options, _depth + 1);
            }
            if (message.reasons && message.reasons.length) {
                object.reasons = $Array(message.reasons.length);
                for (let j = 0; j < message.reasons.length; ++j)
                    object.reasons[j] = $root.control.Reason.toObject(message.reasons[j], options, _depth + 1);
            }
            if (message.backups && message.backups.length) {
                object.backups = $Array(message.backups.length);
                for (let j = 0; j < message.backups.length; ++j)
                    object.backups[j] = $root.control.BackupRow.toObject(message.backups[j], options, _depth + 1);
            }
            if (message.copies && message.copies.length) {
                object.copies = $Array(message.copies.length);
                for (let j = 0; j < message.copies.length; ++j)
                    object.copies[j] = $root.control.CopyRow.toObject(message.copies[j], options, _depth + 1);
            }
            return object;
        };

        /**
         * Converts this Outcome to JSON.
         * @function toJSON
         * @memberof control.Outcome
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Outcome.prototype.toJSON = function() {
            return Outcome.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Outcome;
    })();

    control.View = (function() {

        /**
         * Properties of a View.
         * @typedef {Object} control.View.$Properties
         * @property {number|Long|null} [sequence] View sequence
         * @property {boolean|null} [full] View full
         * @property {number|null} [nowMs] View nowMs
         * @property {number|null} [wallMs] View wallMs
         * @property {control.BackupView.$Properties|null} [backup] View backup
         * @property {Array.<control.ServerView.$Properties>|null} [servers] View servers
         * @property {Array.<string>|null} [removed] View removed
         * @property {Array.<control.Happening.$Properties>|null} [flashes] View flashes
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a View.
         * @memberof control
         * @interface IView
         * @augments control.View.$Properties
         * @deprecated Use control.View.$Properties instead.
         */

        /**
         * Shape of a View.
         * @typedef {control.View.$Properties} control.View.$Shape
         */

        /**
         * Constructs a new View.
         * @memberof control
         * @classdesc Represents a View.
         * @constructor
         * @param {control.View.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const View = function (properties) {
            this.servers = [];
            this.removed = [];
            this.flashes = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * View sequence.
         * @member {number|Long} sequence
         * @memberof control.View
         * @instance
         */
        View.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * View full.
         * @member {boolean} full
         * @memberof control.View
         * @instance
         */
        View.prototype.full = false;

        /**
         * View nowMs.
         * @member {number} nowMs
         * @memberof control.View
         * @instance
         */
        View.prototype.nowMs = 0;

        /**
         * View wallMs.
         * @member {number} wallMs
         * @memberof control.View
         * @instance
         */
        View.prototype.wallMs = 0;

        /**
         * View backup.
         * @member {control.BackupView.$Properties|null|undefined} backup
         * @memberof control.View
         * @instance
         */
        View.prototype.backup = null;

        /**
         * View servers.
         * @member {Array.<control.ServerView.$Properties>} servers
         * @memberof control.View
         * @instance
         */
        View.prototype.servers = $util.emptyArray;

        /**
         * View removed.
         * @member {Array.<string>} removed
         * @memberof control.View
         * @instance
         */
        View.prototype.removed = $util.emptyArray;

        /**
         * View flashes.
         * @member {Array.<control.Happening.$Properties>} flashes
         * @memberof control.View
         * @instance
         */
        View.prototype.flashes = $util.emptyArray;

        /**
         * Encodes the specified View message. Does not implicitly {@link control.View.verify|verify} messages.
         * @function encode
         * @memberof control.View
         * @static
         * @param {control.View.$Properties} message View message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        View.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.sequence);
            if (message.full != null && $Object.hasOwnProperty.call(message, "full") && message.full !== false)
                writer.uint32(/* id 2, wireType 0 =*/16).bool(message.full);
            if (message.nowMs != null && $Object.hasOwnProperty.call(message, "nowMs") && !$Object.is(message.nowMs, 0))
                writer.uint32(/* id 3, wireType 1 =*/25).double(message.nowMs);
            if (message.wallMs != null && $Object.hasOwnProperty.call(message, "wallMs") && !$Object.is(message.wallMs, 0))
                writer.uint32(/* id 4, wireType 1 =*/33).double(message.wallMs);
            if (message.backup != null && $Object.hasOwnProperty.call(message, "backup"))
                $root.control.BackupView.encode(message.backup, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.servers != null && message.servers.length)
                for (let i = 0; i < message.servers.length; ++i)
                    $root.control.ServerView.encode(message.servers[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.removed != null && message.removed.length)
                for (let i = 0; i < message.removed.length; ++i)
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.removed[i]);
            if (message.flashes != null && message.flashes.length)
                for (let i = 0; i < message.flashes.length; ++i)
                    $root.control.Happening.encode(message.flashes[i], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a View message from the specified reader or buffer.
         * @function decode
         * @memberof control.View
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.View & control.View.$Shape} View
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        View.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.View();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.sequence = value;
                        else
                            delete message.sequence;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.full = value;
                        else
                            delete message.full;
                        continue;
                    }
                case 3: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.nowMs = value;
                        else
                            delete message.nowMs;
                        continue;
                    }
                case 4: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.wallMs = value;
                        else
                            delete message.wallMs;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.backup = $root.control.BackupView.decode(reader, reader.size(), $undefined, _depth + 1, message.backup);
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.servers && message.servers.length))
                            message.servers = [];
                        message.servers.push($root.control.ServerView.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if (!(message.removed && message.removed.length))
                            message.removed = [];
                        message.removed.push(reader.stringVerify());
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if (!(message.flashes && message.flashes.length))
                            message.flashes = [];
                        message.flashes.push($root.control.Happening.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a View message.
         * @function verify
         * @memberof control.View
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        View.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                if (!$util.isInteger(message.sequence) && !(message.sequence && $util.isInteger(message.sequence.low) && $util.isInteger(message.sequence.high)))
                    return "sequence: integer|Long expected";
            if (message.full != null && $Object.hasOwnProperty.call(message, "full"))
                if (typeof message.full !== "boolean")
                    return "full: boolean expected";
            if (message.nowMs != null && $Object.hasOwnProperty.call(message, "nowMs"))
                if (typeof message.nowMs !== "number")
                    return "nowMs: number expected";
            if (message.wallMs != null && $Object.hasOwnProperty.call(message, "wallMs"))
                if (typeof message.wallMs !== "number")
                    return "wallMs: number expected";
            if (message.backup != null && $Object.hasOwnProperty.call(message, "backup")) {
                let error = $root.control.BackupView.verify(message.backup, _depth + 1);
                if (error)
                    return "backup." + error;
            }
            if (message.servers != null && $Object.hasOwnProperty.call(message, "servers")) {
                if (!$Array.isArray(message.servers))
                    return "servers: array expected";
                for (let i = 0; i < message.servers.length; ++i) {
                    let error = $root.control.ServerView.verify(message.servers[i], _depth + 1);
                    if (error)
                        return "servers." + error;
                }
            }
            if (message.removed != null && $Object.hasOwnProperty.call(message, "removed")) {
                if (!$Array.isArray(message.removed))
                    return "removed: array expected";
                for (let i = 0; i < message.removed.length; ++i)
                    if (!$util.isString(message.removed[i]))
                        return "removed: string[] expected";
            }
            if (message.flashes != null && $Object.hasOwnProperty.call(message, "flashes")) {
                if (!$Array.isArray(message.flashes))
                    return "flashes: array expected";
                for (let i = 0; i < message.flashes.length; ++i) {
                    let error = $root.control.Happening.verify(message.flashes[i], _depth + 1);
                    if (error)
                        return "flashes." + error;
                }
            }
            return null;
        };

        /**
         * Creates a View message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.View
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.View} View
         */
        View.fromObject = function (object, _depth) {
            if (object instanceof $root.control.View)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.View: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.View();
            if (object.sequence != null)
                if (typeof object.sequence === "object" ? object.sequence.low || object.sequence.high : $Number(object.sequence) !== 0)
                    if ($util.Long)
                        message.sequence = $util.Long.fromValue(object.sequence, true);
                    else if (typeof object.sequence === "string")
                        message.sequence = $parseInt(object.sequence, 10);
                    else if (typeof object.sequence === "number")
                        message.sequence = object.sequence;
                    else if (typeof object.sequence === "object")
                        message.sequence = new $util.LongBits(object.sequence.low >>> 0, object.sequence.high >>> 0).toNumber(true);
            if (object.full != null)
                if (object.full)
                    message.full = $Boolean(object.full);
            if (object.nowMs != null)
                if (!$Object.is($Number(object.nowMs), 0))
                    message.nowMs = $Number(object.nowMs);
            if (object.wallMs != null)
                if (!$Object.is($Number(object.wallMs), 0))
                    message.wallMs = $Number(object.wallMs);
            if (object.backup != null) {
                if (!$util.isObject(object.backup))
                    throw $TypeError(".control.View.backup: object expected");
                message.backup = $root.control.BackupView.fromObject(object.backup, _depth + 1);
            }
            if (object.servers) {
                if (!$Array.isArray(object.servers))
                    throw $TypeError(".control.View.servers: array expected");
                message.servers = $Array(object.servers.length);
                for (let i = 0; i < object.servers.length; ++i) {
                    if (!$util.isObject(object.servers[i]))
                        throw $TypeError(".control.View.servers: object expected");
                    message.servers[i] = $root.control.ServerView.fromObject(object.servers[i], _depth + 1);
                }
            }
            if (object.removed) {
                if (!$Array.isArray(object.removed))
                    throw $TypeError(".control.View.removed: array expected");
                message.removed = $Array(object.removed.length);
                for (let i = 0; i < object.removed.length; ++i)
                    message.removed[i] = $String(object.removed[i]);
            }
            if (object.flashes) {
                if (!$Array.isArray(object.flashes))
                    throw $TypeError(".control.View.flashes: array expected");
                message.flashes = $Array(object.flashes.length);
                for (let i = 0; i < object.flashes.length; ++i) {
                    if (!$util.isObject(object.flashes[i]))
                        throw $TypeError(".control.View.flashes: object expected");
                    message.flashes[i] = $root.control.Happening.fromObject(object.flashes[i], _depth + 1);
                }
            }
            return message;
        };

        /**
         * Creates a plain object from a View message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.View
         * @static
         * @param {control.View} message View
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        View.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults) {
                object.servers = [];
                object.removed = [];
                object.flashes = [];
            }
            if (options.defaults) {
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.sequence = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.sequence = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.full = false;
                object.nowMs = 0;
                object.wallMs = 0;
                object.backup = null;
            }
            if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.sequence = typeof message.sequence === "number" ? $BigInt(message.sequence) : $util.Long.fromBits(message.sequence.low >>> 0, message.sequence.high >>> 0, true).toBigInt();
                else if (typeof message.sequence === "number")
                    object.sequence = options.longs === $String ? $String(message.sequence) : message.sequence;
                else
                    object.sequence = options.longs === $String ? $util.Long.prototype.toString.call(message.sequence) : options.longs === $Number ? new $util.LongBits(message.sequence.low >>> 0, message.sequence.high >>> 0).toNumber(true) : message.sequence;
            if (message.full != null && $Object.hasOwnProperty.call(message, "full"))
                object.full = message.full;
            if (message.nowMs != null && $Object.hasOwnProperty.call(message, "nowMs"))
                object.nowMs = options.json && !$isFinite(message.nowMs) ? $String(message.nowMs) : message.nowMs;
            if (message.wallMs != null && $Object.hasOwnProperty.call(message, "wallMs"))
                object.wallMs = options.json && !$isFinite(message.wallMs) ? $String(message.wallMs) : message.wallMs;
            if (message.backup != null && $Object.hasOwnProperty.call(message, "backup"))
                object.backup = $root.control.BackupView.toObject(message.backup, options, _depth + 1);
            if (message.servers && message.servers.length) {
                object.servers = $Array(message.servers.length);
                for (let j = 0; j < message.servers.length; ++j)
                    object.servers[j] = $root.control.ServerView.toObject(message.servers[j], options, _depth + 1);
            }
            if (message.removed && message.removed.length) {
                object.removed = $Array(message.removed.length);
                for (let j = 0; j < message.removed.length; ++j)
                    object.removed[j] = message.removed[j];
            }
            if (message.flashes && message.flashes.length) {
                object.flashes = $Array(message.flashes.length);
                for (let j = 0; j < message.flashes.length; ++j)
                    object.flashes[j] = $root.control.Happening.toObject(message.flashes[j], options, _depth + 1);
            }
            return object;
        };

        /**
         * Converts this View to JSON.
         * @function toJSON
         * @memberof control.View
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        View.prototype.toJSON = function() {
            return View.toObject(this, $protobuf.util.toJSONOptions);
        };

        return View;
    })();

    control.BackupView = (function() {

        /**
         * Properties of a BackupView.
         * @typedef {Object} control.BackupView.$Properties
         * @property {string|null} [name] BackupView name
         * @property {string|null} [id] BackupView id
         * @property {string|null} [listens] BackupView listens
         * @property {string|null} [version] BackupView version
         * @property {string|null} [store] BackupView store
         * @property {string|null} [storeProblem] BackupView storeProblem
         * @property {string|null} [role] BackupView role
         * @property {Array.<string>|null} [alarms] BackupView alarms
         * @property {Array.<control.Reason.$Properties>|null} [unfit] BackupView unfit
         * @property {Array.<string>|null} [warnings] BackupView warnings
         * @property {Array.<control.WitnessView.$Properties>|null} [witnesses] BackupView witnesses
         * @property {number|null} [awayMains] BackupView awayMains
         * @property {number|null} [awayObjects] BackupView awayObjects
         * @property {number|null} [limitMains] BackupView limitMains
         * @property {number|null} [limitObjects] BackupView limitObjects
         * @property {number|null} [inLine] BackupView inLine
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a BackupView.
         * @memberof control
         * @interface IBackupView
         * @augments control.BackupView.$Properties
         * @deprecated Use control.BackupView.$Properties instead.
         */

        /**
         * Shape of a BackupView.
         * @typedef {control.BackupView.$Properties} control.BackupView.$Shape
         */

        /**
         * Constructs a new BackupView.
         * @memberof control
         * @classdesc Represents a BackupView.
         * @constructor
         * @param {control.BackupView.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const BackupView = function (properties) {
            this.alarms = [];
            this.unfit = [];
            this.warnings = [];
            this.witnesses = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * BackupView name.
         * @member {string} name
         * @memberof control.BackupView
         * @instance
         */
        BackupView.prototype.name = "";

        /**
         * BackupView id.
         * @member {string} id
         * @memberof control.BackupView
         * @instance
         */
        BackupView.prototype.id = "";

        /**
         * BackupView listens.
         * @member {string} listens
         * @memberof control.BackupView
         * @instance
         */
        BackupView.prototype.listens = "";

        /**
         * BackupView version.
         * @member {string} version
         * @memberof control.BackupView
         * @instance
         */
        BackupView.prototype.version = "";

        /**
         * BackupView store.
         * @member {string} store
         * @memberof control.BackupView
         * @instance
         */
        BackupView.prototype.store = "";

        /**
         * BackupView storeProblem.
         * @member {string} storeProblem
         * @memberof control.BackupView
         * @instance
         */
        BackupView.prototype.storeProblem = "";

        /**
         * BackupView role.
         * @member {string} role
         * @memberof control.BackupView
         * @instance
         */
        BackupView.prototype.role = "";

        /**
         * BackupView alarms.
         * @member {Array.<string>} alarms
         * @memberof control.BackupView
         * @instance
         */
        BackupView.prototype.alarms = $util.emptyArray;

        /**
         * BackupView unfit.
         * @member {Array.<control.Reason.$Properties>} unfit
         * @memberof control.BackupView
         * @instance
         */
        BackupView.prototype.unfit = $util.emptyArray;

        /**
         * BackupView warnings.
         * @member {Array.<string>} warnings
         * @memberof control.BackupView
         * @instance
         */
        BackupView.prototype.warnings = $util.emptyArray;

        /**
         * BackupView witnesses.
         * @member {Array.<control.WitnessView.$Properties>} witnesses
         * @memberof control.BackupView
         * @instance
         */
        BackupView.prototype.witnesses = $util.emptyArray;

        /**
         * BackupView awayMains.
         * @member {number} awayMains
         * @memberof control.BackupView
         * @instance
         */
        BackupView.prototype.awayMains = 0;

        /**
         * BackupView awayObjects.
         * @member {number} awayObjects
         * @memberof control.BackupView
         * @instance
         */
        BackupView.prototype.awayObjects = 0;

        /**
         * BackupView limitMains.
         * @member {number} limitMains
         * @memberof control.BackupView
         * @instance
         */
        BackupView.prototype.limitMains = 0;

        /**
         * BackupView limitObjects.
         * @member {number} limitObjects
         * @memberof control.BackupView
         * @instance
         */
        BackupView.prototype.limitObjects = 0;

        /**
         * BackupView inLine.
         * @member {number} inLine
         * @memberof control.BackupView
         * @instance
         */
        BackupView.prototype.inLine = 0;

        /**
         * Encodes the specified BackupView message. Does not implicitly {@link control.BackupView.verify|verify} messages.
         * @function encode
         * @memberof control.BackupView
         * @static
         * @param {control.BackupView.$Properties} message BackupView message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        BackupView.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.id);
            if (message.listens != null && $Object.hasOwnProperty.call(message, "listens") && message.listens !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.listens);
            if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.version);
            if (message.store != null && $Object.hasOwnProperty.call(message, "store") && message.store !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.store);
            if (message.storeProblem != null && $Object.hasOwnProperty.call(message, "storeProblem") && message.storeProblem !== "")
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.storeProblem);
            if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== "")
                writer.uint32(/* id 7, wireType 2 =*/58).string(message.role);
            if (message.alarms != null && message.alarms.length)
                for (let i = 0; i < message.alarms.length; ++i)
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.alarms[i]);
            if (message.warnings != null && message.warnings.length)
                for (let i = 0; i < message.warnings.length; ++i)
                    writer.uint32(/* id 21, wireType 2 =*/170).string(message.warnings[i]);
            if (message.witnesses != null && message.witnesses.length)
                for (let i = 0; i < message.witnesses.length; ++i)
                    $root.control.WitnessView.encode(message.witnesses[i], writer.uint32(/* id 22, wireType 2 =*/178).fork(), _depth + 1).ldelim();
            if (message.awayMains != null && $Object.hasOwnProperty.call(message, "awayMains") && message.awayMains !== 0)
                writer.uint32(/* id 23, wireType 0 =*/184).uint32(message.awayMains);
            if (message.awayObjects != null && $Object.hasOwnProperty.call(message, "awayObjects") && message.awayObjects !== 0)
                writer.uint32(/* id 24, wireType 0 =*/192).uint32(message.awayObjects);
            if (message.limitMains != null && $Object.hasOwnProperty.call(message, "limitMains") && message.limitMains !== 0)
                writer.uint32(/* id 25, wireType 0 =*/200).uint32(message.limitMains);
            if (message.limitObjects != null && $Object.hasOwnProperty.call(message, "limitObjects") && message.limitObjects !== 0)
                writer.uint32(/* id 26, wireType 0 =*/208).uint32(message.limitObjects);
            if (message.inLine != null && $Object.hasOwnProperty.call(message, "inLine") && message.inLine !== 0)
                writer.uint32(/* id 27, wireType 0 =*/216).uint32(message.inLine);
            if (message.unfit != null && message.unfit.length)
                for (let i = 0; i < message.unfit.length; ++i)
                    $root.control.Reason.encode(message.unfit[i], writer.uint32(/* id 30, wireType 2 =*/242).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a BackupView message from the specified reader or buffer.
         * @function decode
         * @memberof control.BackupView
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.BackupView & control.BackupView.$Shape} BackupView
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        BackupView.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.BackupView();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.id = value;
                        else
                            delete message.id;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.listens = value;
                        else
                            delete message.listens;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.version = value;
                        else
                            delete message.version;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.store = value;
                        else
                            delete message.store;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.storeProblem = value;
                        else
                            delete message.storeProblem;
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.role = value;
                        else
                            delete message.role;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if (!(message.alarms && message.alarms.length))
                            message.alarms = [];
                        message.alarms.push(reader.stringVerify());
                        continue;
                    }
                case 30: {
                        if (wireType !== 2)
                            break;
                        if (!(message.unfit && message.unfit.length))
                            message.unfit = [];
                        message.unfit.push($root.control.Reason.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 21: {
                        if (wireType !== 2)
                            break;
                        if (!(message.warnings && message.warnings.length))
                            message.warnings = [];
                        message.warnings.push(reader.stringVerify());
                        continue;
                    }
                case 22: {
                        if (wireType !== 2)
                            break;
                        if (!(message.witnesses && message.witnesses.length))
                            message.witnesses = [];
                        message.witnesses.push($root.control.WitnessView.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 23: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.awayMains = value;
                        else
                            delete message.awayMains;
                        continue;
                    }
                case 24: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.awayObjects = value;
                        else
                            delete message.awayObjects;
                        continue;
                    }
                case 25: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.limitMains = value;
                        else
                            delete message.limitMains;
                        continue;
                    }
                case 26: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.limitObjects = value;
                        else
                            delete message.limitObjects;
                        continue;
                    }
                case 27: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.inLine = value;
                        else
                            delete message.inLine;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a BackupView message.
         * @function verify
         * @memberof control.BackupView
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        BackupView.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                if (!$util.isString(message.name))
                    return "name: string expected";
            if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                if (!$util.isString(message.id))
                    return "id: string expected";
            if (message.listens != null && $Object.hasOwnProperty.call(message, "listens"))
                if (!$util.isString(message.listens))
                    return "listens: string expected";
            if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                if (!$util.isString(message.version))
                    return "version: string expected";
            if (message.store != null && $Object.hasOwnProperty.call(message, "store"))
                if (!$util.isString(message.store))
                    return "store: string expected";
            if (message.storeProblem != null && $Object.hasOwnProperty.call(message, "storeProblem"))
                if (!$util.isString(message.storeProblem))
                    return "storeProblem: string expected";
            if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
                if (!$util.isString(message.role))
                    return "role: string expected";
            if (message.alarms != null && $Object.hasOwnProperty.call(message, "alarms")) {
                if (!$Array.isArray(message.alarms))
                    return "alarms: array expected";
                for (let i = 0; i < message.alarms.length; ++i)
                    if (!$util.isString(message.alarms[i]))
                        return "alarms: string[] expected";
            }
            if (message.unfit != null && $Object.hasOwnProperty.call(message, "unfit")) {
                if (!$Array.isArray(message.unfit))
                    return "unfit: array expected";
                for (let i = 0; i < message.unfit.length; ++i) {
                    let error = $root.control.Reason.verify(message.unfit[i], _depth + 1);
                    if (error)
                        return "unfit." + error;
                }
            }
            if (message.warnings != null && $Object.hasOwnProperty.call(message, "warnings")) {
                if (!$Array.isArray(message.warnings))
                    return "warnings: array expected";
                for (let i = 0; i < message.warnings.length; ++i)
                    if (!$util.isString(message.warnings[i]))
                        return "warnings: string[] expected";
            }
            if (message.witnesses != null && $Object.hasOwnProperty.call(message, "witnesses")) {
                if (!$Array.isArray(message.witnesses))
                    return "witnesses: array expected";
                for (let i = 0; i < message.witnesses.length; ++i) {
                    let error = $root.control.WitnessView.verify(message.witnesses[i], _depth + 1);
                    if (error)
                        return "witnesses." + error;
                }
            }
            if (message.awayMains != null && $Object.hasOwnProperty.call(message, "awayMains"))
                if (!$util.isInteger(message.awayMains))
                    return "awayMains: integer expected";
            if (message.awayObjects != null && $Object.hasOwnProperty.call(message, "awayObjects"))
                if (!$util.isInteger(message.awayObjects))
                    return "awayObjects: integer expected";
            if (message.limitMains != null && $Object.hasOwnProperty.call(message, "limitMains"))
                if (!$util.isInteger(message.limitMains))
                    return "limitMains: integer expected";
            if (message.limitObjects != null && $Object.hasOwnProperty.call(message, "limitObjects"))
                if (!$util.isInteger(message.limitObjects))
                    return "limitObjects: integer expected";
            if (message.inLine != null && $Object.hasOwnProperty.call(message, "inLine"))
                if (!$util.isInteger(message.inLine))
                    return "inLine: integer expected";
            return null;
        };

        /**
         * Creates a BackupView message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.BackupView
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.BackupView} BackupView
         */
        BackupView.fromObject = function (object, _depth) {
            if (object instanceof $root.control.BackupView)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.BackupView: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.BackupView();
            if (object.name != null)
                if (typeof object.name !== "string" || object.name.length)
                    message.name = $String(object.name);
            if (object.id != null)
                if (typeof object.id !== "string" || object.id.length)
                    message.id = $String(object.id);
            if (object.listens != null)
                if (typeof object.listens !== "string" || object.listens.length)
                    message.listens = $String(object.listens);
            if (object.version != null)
                if (typeof object.version !== "string" || object.version.length)
                    message.version = $String(object.version);
            if (object.store != null)
                if (typeof object.store !== "string" || object.store.length)
                    message.store = $String(object.store);
            if (object.storeProblem != null)
                if (typeof object.storeProblem !== "string" || object.storeProblem.length)
                    message.storeProblem = $String(object.storeProblem);
            if (object.role != null)
                if (typeof object.role !== "string" || object.role.length)
                    message.role = $String(object.role);
            if (object.alarms) {
                if (!$Array.isArray(object.alarms))
                    throw $TypeError(".control.BackupView.alarms: array expected");
                message.alarms = $Array(object.alarms.length);
                for (let i = 0; i < object.alarms.length; ++i)
                    message.alarms[i] = $String(object.alarms[i]);
            }
            if (object.unfit) {
                if (!$Array.isArray(object.unfit))
                    throw $TypeError(".control.BackupView.unfit: array expected");
                message.unfit = $Array(object.unfit.length);
                for (let i = 0; i < object.unfit.length; ++i) {
                    if (!$util.isObject(object.unfit[i]))
                        throw $TypeError(".control.BackupView.unfit: object expected");
                    message.unfit[i] = $root.control.Reason.fromObject(object.unfit[i], _depth + 1);
                }
            }
            if (object.warnings) {
                if (!$Array.isArray(object.warnings))
                    throw $TypeError(".control.BackupView.warnings: array expected");
                message.warnings = $Array(object.warnings.length);
                for (let i = 0; i < object.warnings.length; ++i)
                    message.warnings[i] = $String(object.warnings[i]);
            }
            if (object.witnesses) {
                if (!$Array.isArray(object.witnesses))
                    throw $TypeError(".control.BackupView.witnesses: array expected");
                message.witnesses = $Array(object.witnesses.length);
                for (let i = 0; i < object.witnesses.length; ++i) {
                    if (!$util.isObject(object.witnesses[i]))
                        throw $TypeError(".control.BackupView.witnesses: object expected");
                    message.witnesses[i] = $root.control.WitnessView.fromObject(object.witnesses[i], _depth + 1);
                }
            }
            if (object.awayMains != null)
                if ($Number(object.awayMains) !== 0)
                    message.awayMains = object.awayMains >>> 0;
            if (object.awayObjects != null)
                if ($Number(object.awayObjects) !== 0)
                    message.awayObjects = object.awayObjects >>> 0;
            if (object.limitMains != null)
                if ($Number(object.limitMains) !== 0)
                    message.limitMains = object.limitMains >>> 0;
            if (object.limitObjects != null)
                if ($Number(object.limitObjects) !== 0)
                    message.limitObjects = object.limitObjects >>> 0;
            if (object.inLine != null)
                if ($Number(object.inLine) !== 0)
                    message.inLine = object.inLine >>> 0;
            return message;
        };

        /**
         * Creates a plain object from a BackupView message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.BackupView
         * @static
         * @param {control.BackupView} message BackupView
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        BackupView.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults) {
                object.alarms = [];
                object.warnings = [];
                object.witnesses = [];
                object.unfit = [];
            }
            if (options.defaults) {
                object.name = "";
                object.id = "";
                object.listens = "";
                object.version = "";
                object.store = "";
                object.storeProblem = "";
                object.role = "";
                object.awayMains = 0;
                object.awayObjects = 0;
                object.limitMains = 0;
                object.limitObjects = 0;
                object.inLine = 0;
            }
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                object.id = message.id;
            if (message.listens != null && $Object.hasOwnProperty.call(message, "listens"))
                object.listens = message.listens;
            if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                object.version = message.version;
            if (message.store != null && $Object.hasOwnProperty.call(message, "store"))
                object.store = message.store;
            if (message.storeProblem != null && $Object.hasOwnProperty.call(message, "storeProblem"))
                object.storeProblem = message.storeProblem;
            if (message.role != null && $Object.hasOwnProperty.call(message, "role"))
                object.role = message.role;
            if (message.alarms && message.alarms.length) {
                object.alarms = $Array(message.alarms.length);
                for (let j = 0; j < message.alarms.length; ++j)
                    object.alarms[j] = message.alarms[j];
            }
            if (message.warnings && message.warnings.length) {
                object.warnings = $Array(message.warnings.length);
                for (let j = 0; j < message.warnings.length; ++j)
                    object.warnings[j] = message.warnings[j];
            }
            if (message.witnesses && message.witnesses.length) {
                object.witnesses = $Array(message.witnesses.length);
                for (let j = 0; j < message.witnesses.length; ++j)
                    object.witnesses[j] = $root.control.WitnessView.toObject(message.witnesses[j], options, _depth + 1);
            }
            if (message.awayMains != null && $Object.hasOwnProperty.call(message, "awayMains"))
                object.awayMains = message.awayMains;
            if (message.awayObjects != null && $Object.hasOwnProperty.call(message, "awayObjects"))
                object.awayObjects = message.awayObjects;
            if (message.limitMains != null && $Object.hasOwnProperty.call(message, "limitMains"))
                object.limitMains = message.limitMains;
            if (message.limitObjects != null && $Object.hasOwnProperty.call(message, "limitObjects"))
                object.limitObjects = message.limitObjects;
            if (message.inLine != null && $Object.hasOwnProperty.call(message, "inLine"))
                object.inLine = message.inLine;
            if (message.unfit && message.unfit.length) {
                object.unfit = $Array(message.unfit.length);
                for (let j = 0; j < message.unfit.length; ++j)
                    object.unfit[j] = $root.control.Reason.toObject(message.unfit[j], options, _depth + 1);
            }
            return object;
        };

        /**
         * Converts this BackupView to JSON.
         * @function toJSON
         * @memberof control.BackupView
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        BackupView.prototype.toJSON = function() {
            return BackupView.toObject(this, $protobuf.util.toJSONOptions);
        };

        return BackupView;
    })();

    control.ServerView = (function() {

        /**
         * Properties of a ServerView.
         * @typedef {Object} control.ServerView.$Properties
         * @property {string|null} [name] ServerView name
         * @property {string|null} [address] ServerView address
         * @property {string|null} [state] ServerView state
         * @property {number|null} [sinceWallMs] ServerView sinceWallMs
         * @property {number|null} [sinceMs] ServerView sinceMs
         * @property {string|null} [why] ServerView why
         * @property {number|null} [dueAtMs] ServerView dueAtMs
         * @property {string|null} [dueWhat] ServerView dueWhat
         * @property {string|null} [timer] ServerView timer
         * @property {string|null} [custody] ServerView custody
         * @property {number|null} [custodySinceWallMs] ServerView custodySinceWallMs
         * @property {number|Long|null} [epoch] ServerView epoch
         * @property {boolean|null} [mainParked] ServerView mainParked
         * @property {boolean|null} [linked] ServerView linked
         * @property {string|null} [linkPeer] ServerView linkPeer
         * @property {number|null} [lastHeardWallMs] ServerView lastHeardWallMs
         * @property {number|null} [lastKeepAliveWallMs] ServerView lastKeepAliveWallMs
         * @property {Array.<string>|null} [unhealthy] ServerView unhealthy
         * @property {number|null} [objectsTotal] ServerView objectsTotal
         * @property {number|null} [objectsChosen] ServerView objectsChosen
         * @property {boolean|null} [chosenNone] ServerView chosenNone
         * @property {control.Transfer.$Properties|null} [transfer] ServerView transfer
         * @property {number|null} [backupWallMs] ServerView backupWallMs
         * @property {string|null} [backupFailed] ServerView backupFailed
         * @property {number|null} [changedSince] ServerView changedSince
         * @property {boolean|null} [changedKnownDiffers] ServerView changedKnownDiffers
         * @property {Array.<control.Reason.$Properties>|null} [notReady] ServerView notReady
         * @property {Array.<control.Reason.$Properties>|null} [blocked] ServerView blocked
         * @property {Array.<string>|null} [alarms] ServerView alarms
         * @property {Object.<string,string>|null} [settings] ServerView settings
         * @property {number|null} [onBackup] ServerView onBackup
         * @property {Array.<control.ObjectOutcome.$Properties>|null} [failed] ServerView failed
         * @property {number|null} [failedTotal] ServerView failedTotal
         * @property {number|null} [conflicts] ServerView conflicts
         * @property {string|null} [mainVersion] ServerView mainVersion
         * @property {number|null} [missedOldBoot] ServerView missedOldBoot
         * @property {string|null} [lastResult] ServerView lastResult
         * @property {number|null} [returnedAtMs] ServerView returnedAtMs
         * @property {number|null} [line] ServerView line
         * @property {number|null} [inLine] ServerView inLine
         * @property {control.Held.$Properties|null} [held] ServerView held
         * @property {string|null} [cancelledBy] ServerView cancelledBy
         * @property {control.MaintenanceView.$Properties|null} [maintenance] ServerView maintenance
         * @property {boolean|null} [flapLocked] ServerView flapLocked
         * @property {number|null} [blockedSinceWallMs] ServerView blockedSinceWallMs
         * @property {control.ByOrder.$Properties|null} [byOrder] ServerView byOrder
         * @property {string|null} [leaseWords] ServerView leaseWords
         * @property {number|null} [pingAliveWallMs] ServerView pingAliveWallMs
         * @property {number|null} [pingRoundTripMs] ServerView pingRoundTripMs
         * @property {number|null} [pingSilentSinceWallMs] ServerView pingSilentSinceWallMs
         * @property {string|null} [pingProblem] ServerView pingProblem
         * @property {control.DrillView.$Properties|null} [lastDrill] ServerView lastDrill
         * @property {control.Transfer.$Properties|null} [drilling] ServerView drilling
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ServerView.
         * @memberof control
         * @interface IServerView
         * @augments control.ServerView.$Properties
         * @deprecated Use control.ServerView.$Properties instead.
         */

        /**
         * Shape of a ServerView.
         * @typedef {control.ServerView.$Properties} control.ServerView.$Shape
         */

        /**
         * Constructs a new ServerView.
         * @memberof control
         * @classdesc Represents a ServerView.
         * @constructor
         * @param {control.ServerView.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ServerView = function (properties) {
            this.unhealthy = [];
            this.notReady = [];
            this.blocked = [];
            this.alarms = [];
            this.settings = {};
            this.failed = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ServerView name.
         * @member {string} name
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.name = "";

        /**
         * ServerView address.
         * @member {string} address
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.address = "";

        /**
         * ServerView state.
         * @member {string} state
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.state = "";

        /**
         * ServerView sinceWallMs.
         * @member {number} sinceWallMs
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.sinceWallMs = 0;

        /**
         * ServerView sinceMs.
         * @member {number} sinceMs
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.sinceMs = 0;

        /**
         * ServerView why.
         * @member {string} why
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.why = "";

        /**
         * ServerView dueAtMs.
         * @member {number|null|undefined} dueAtMs
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.dueAtMs = null;

        /**
         * ServerView dueWhat.
         * @member {string} dueWhat
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.dueWhat = "";

        /**
         * ServerView timer.
         * @member {string} timer
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.timer = "";

        /**
         * ServerView custody.
         * @member {string} custody
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.custody = "";

        /**
         * ServerView custodySinceWallMs.
         * @member {number} custodySinceWallMs
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.custodySinceWallMs = 0;

        /**
         * ServerView epoch.
         * @member {number|Long} epoch
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * ServerView mainParked.
         * @member {boolean} mainParked
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.mainParked = false;

        /**
         * ServerView linked.
         * @member {boolean} linked
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.linked = false;

        /**
         * ServerView linkPeer.
         * @member {string} linkPeer
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.linkPeer = "";

        /**
         * ServerView lastHeardWallMs.
         * @member {number|null|undefined} lastHeardWallMs
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.lastHeardWallMs = null;

        /**
         * ServerView lastKeepAliveWallMs.
         * @member {number|null|undefined} lastKeepAliveWallMs
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.lastKeepAliveWallMs = null;

        /**
         * ServerView unhealthy.
         * @member {Array.<string>} unhealthy
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.unhealthy = $util.emptyArray;

        /**
         * ServerView objectsTotal.
         * @member {number|null|undefined} objectsTotal
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.objectsTotal = null;

        /**
         * ServerView objectsChosen.
         * @member {number|null|undefined} objectsChosen
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.objectsChosen = null;

        /**
         * ServerView chosenNone.
         * @member {boolean} chosenNone
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.chosenNone = false;

        /**
         * ServerView transfer.
         * @member {control.Transfer.$Properties|null|undefined} transfer
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.transfer = null;

        /**
         * ServerView backupWallMs.
         * @member {number|null|undefined} backupWallMs
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.backupWallMs = null;

        /**
         * ServerView backupFailed.
         * @member {string} backupFailed
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.backupFailed = "";

        /**
         * ServerView changedSince.
         * @member {number|null|undefined} changedSince
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.changedSince = null;

        /**
         * ServerView changedKnownDiffers.
         * @member {boolean} changedKnownDiffers
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.changedKnownDiffers = false;

        /**
         * ServerView notReady.
         * @member {Array.<control.Reason.$Properties>} notReady
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.notReady = $util.emptyArray;

        /**
         * ServerView blocked.
         * @member {Array.<control.Reason.$Properties>} blocked
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.blocked = $util.emptyArray;

        /**
         * ServerView alarms.
         * @member {Array.<string>} alarms
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.alarms = $util.emptyArray;

        /**
         * ServerView settings.
         * @member {Object.<string,string>} settings
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.settings = $util.emptyObject;

        /**
         * ServerView onBackup.
         * @member {number} onBackup
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.onBackup = 0;

        /**
         * ServerView failed.
         * @member {Array.<control.ObjectOutcome.$Properties>} failed
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.failed = $util.emptyArray;

        /**
         * ServerView failedTotal.
         * @member {number} failedTotal
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.failedTotal = 0;

        /**
         * ServerView conflicts.
         * @member {number} conflicts
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.conflicts = 0;

        /**
         * ServerView mainVersion.
         * @member {string} mainVersion
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.mainVersion = "";

        /**
         * ServerView missedOldBoot.
         * @member {number} missedOldBoot
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.missedOldBoot = 0;

        /**
         * ServerView lastResult.
         * @member {string} lastResult
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.lastResult = "";

        /**
         * ServerView returnedAtMs.
         * @member {number|null|undefined} returnedAtMs
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.returnedAtMs = null;

        /**
         * ServerView line.
         * @member {number|null|undefined} line
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.line = null;

        /**
         * ServerView inLine.
         * @member {number} inLine
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.inLine = 0;

        /**
         * ServerView held.
         * @member {control.Held.$Properties|null|undefined} held
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.held = null;

        /**
         * ServerView cancelledBy.
         * @member {string} cancelledBy
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.cancelledBy = "";

        /**
         * ServerView maintenance.
         * @member {control.MaintenanceView.$Properties|null|undefined} maintenance
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.maintenance = null;

        /**
         * ServerView flapLocked.
         * @member {boolean} flapLocked
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.flapLocked = false;

        /**
         * ServerView blockedSinceWallMs.
         * @member {number|null|undefined} blockedSinceWallMs
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.blockedSinceWallMs = null;

        /**
         * ServerView byOrder.
         * @member {control.ByOrder.$Properties|null|undefined} byOrder
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.byOrder = null;

        /**
         * ServerView leaseWords.
         * @member {string} leaseWords
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.leaseWords = "";

        /**
         * ServerView pingAliveWallMs.
         * @member {number|null|undefined} pingAliveWallMs
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.pingAliveWallMs = null;

        /**
         * ServerView pingRoundTripMs.
         * @member {number|null|undefined} pingRoundTripMs
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.pingRoundTripMs = null;

        /**
         * ServerView pingSilentSinceWallMs.
         * @member {number|null|undefined} pingSilentSinceWallMs
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.pingSilentSinceWallMs = null;

        /**
         * ServerView pingProblem.
         * @member {string} pingProblem
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.pingProblem = "";

        /**
         * ServerView lastDrill.
         * @member {control.DrillView.$Properties|null|undefined} lastDrill
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.lastDrill = null;

        /**
         * ServerView drilling.
         * @member {control.Transfer.$Properties|null|undefined} drilling
         * @memberof control.ServerView
         * @instance
         */
        ServerView.prototype.drilling = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(ServerView.prototype, "_dueAtMs", {
            get: $util.oneOfGetter($oneOfFields = ["dueAtMs"]),
            set: $setterOf($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(ServerView.prototype, "_lastHeardWallMs", {
            get: $util.oneOfGetter($oneOfFields = ["lastHeardWallMs"]),
            set: $setterOf($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(ServerView.prototype, "_lastKeepAliveWallMs", {
            get: $util.oneOfGetter($oneOfFields = ["lastKeepAliveWallMs"]),
            set: $setterOf($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(ServerView.prototype, "_objectsTotal", {
            get: $util.oneOfGetter($oneOfFields = ["objectsTotal"]),
            set: $setterOf($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(ServerView.prototype, "_objectsChosen", {
            get: $util.oneOfGetter($oneOfFields = ["objectsChosen"]),
            set: $setterOf($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(ServerView.prototype, "_backupWallMs", {
            get: $util.oneOfGetter($oneOfFields = ["backupWallMs"]),
            set: $setterOf($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(ServerView.prototype, "_changedSince", {
            get: $util.oneOfGetter($oneOfFields = ["changedSince"]),
            set: $setterOf($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(ServerView.prototype, "_returnedAtMs", {
            get: $util.oneOfGetter($oneOfFields = ["returnedAtMs"]),
            set: $setterOf($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(ServerView.prototype, "_line", {
            get: $util.oneOfGetter($oneOfFields = ["line"]),
            set: $setterOf($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(ServerView.prototype, "_blockedSinceWallMs", {
            get: $util.oneOfGetter($oneOfFields = ["blockedSinceWallMs"]),
            set: $setterOf($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(ServerView.prototype, "_pingAliveWallMs", {
            get: $util.oneOfGetter($oneOfFields = ["pingAliveWallMs"]),
            set: $setterOf($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(ServerView.prototype, "_pingRoundTripMs", {
            get: $util.oneOfGetter($oneOfFields = ["pingRoundTripMs"]),
            set: $setterOf($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(ServerView.prototype, "_pingSilentSinceWallMs", {
            get: $util.oneOfGetter($oneOfFields = ["pingSilentSinceWallMs"]),
            set: $setterOf($oneOfFields)
        });

        /**
         * Encodes the specified ServerView message. Does not implicitly {@link control.ServerView.verify|verify} messages.
         * @function encode
         * @memberof control.ServerView
         * @static
         * @param {control.ServerView.$Properties} message ServerView message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ServerView.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.address);
            if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.state);
            if (message.sinceWallMs != null && $Object.hasOwnProperty.call(message, "sinceWallMs") && !$Object.is(message.sinceWallMs, 0))
                writer.uint32(/* id 4, wireType 1 =*/33).double(message.sinceWallMs);
            if (message.sinceMs != null && $Object.hasOwnProperty.call(message, "sinceMs") && !$Object.is(message.sinceMs, 0))
                writer.uint32(/* id 5, wireType 1 =*/41).double(message.sinceMs);
            if (message.why != null && $Object.hasOwnProperty.call(message, "why") && message.why !== "")
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.why);
            if (message.dueAtMs != null && $Object.hasOwnProperty.call(message, "dueAtMs"))
                writer.uint32(/* id 7, wireType 1 =*/57).double(message.dueAtMs);
            if (message.dueWhat != null && $Object.hasOwnProperty.call(message, "dueWhat") && message.dueWhat !== "")
                writer.uint32(/* id 8, wireType 2 =*/66).string(message.dueWhat);
            if (message.timer != null && $Object.hasOwnProperty.call(message, "timer") && message.timer !== "")
                writer.uint32(/* id 9, wireType 2 =*/74).string(message.timer);
            if (message.custody != null && $Object.hasOwnProperty.call(message, "custody") && message.custody !== "")
                writer.uint32(/* id 10, wireType 2 =*/82).string(message.custody);
            if (message.custodySinceWallMs != null && $Object.hasOwnProperty.call(message, "custodySinceWallMs") && !$Object.is(message.custodySinceWallMs, 0))
                writer.uint32(/* id 11, wireType 1 =*/89).double(message.custodySinceWallMs);
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                writer.uint32(/* id 12, wireType 0 =*/96).uint64(message.epoch);
            if (message.mainParked != null && $Object.hasOwnProperty.call(message, "mainParked") && message.mainParked !== false)
                writer.uint32(/* id 13, wireType 0 =*/104).bool(message.mainParked);
            if (message.linked != null && $Object.hasOwnProperty.call(message, "linked") && message.linked !== false)
                writer.uint32(/* id 14, wireType 0 =*/112).bool(message.linked);
            if (message.linkPeer != null && $Object.hasOwnProperty.call(message, "linkPeer") && message.linkPeer !== "")
                writer.uint32(/* id 15, wireType 2 =*/122).string(message.linkPeer);
            if (message.lastHeardWallMs != null && $Object.hasOwnProperty.call(message, "lastHeardWallMs"))
                writer.uint32(/* id 16, wireType 1 =*/129).double(message.lastHeardWallMs);
            if (message.lastKeepAliveWallMs != null && $Object.hasOwnProperty.call(message, "lastKeepAliveWallMs"))
                writer.uint32(/* id 17, wireType 1 =*/137).double(message.lastKeepAliveWallMs);
            if (message.unhealthy != null && message.unhealthy.length)
                for (let i = 0; i < message.unhealthy.length; ++i)
                    writer.uint32(/* id 18, wireType 2 =*/146).string(message.unhealthy[i]);
            if (message.objectsTotal != null && $Object.hasOwnProperty.call(message, "objectsTotal"))
                writer.uint32(/* id 19, wireType 0 =*/152).uint32(message.objectsTotal);
            if (message.objectsChosen != null && $Object.hasOwnProperty.call(message, "objectsChosen"))
                writer.uint32(/* id 20, wireType 0 =*/160).uint32(message.objectsChosen);
            if (message.chosenNone != null && $Object.hasOwnProperty.call(message, "chosenNone") && message.chosenNone !== false)
                writer.uint32(/* id 21, wireType 0 =*/168).bool(message.chosenNone);
            if (message.transfer != null && $Object.hasOwnProperty.call(message, "transfer"))
                $root.control.Transfer.encode(message.transfer, writer.uint32(/* id 22, wireType 2 =*/178).fork(), _depth + 1).ldelim();
            if (message.backupWallMs != null && $Object.hasOwnProperty.call(message, "backupWallMs"))
                writer.uint32(/* id 23, wireType 1 =*/185).double(message.backupWallMs);
            if (message.backupFailed != null && $Object.hasOwnProperty.call(message, "backupFailed") && message.backupFailed !== "")
                writer.uint32(/* id 24, wireType 2 =*/194).string(message.backupFailed);
            if (message.changedSince != null && $Object.hasOwnProperty.call(message, "changedSince"))
                writer.uint32(/* id 25, wireType 0 =*/200).uint32(message.changedSince);
            if (message.changedKnownDiffers != null && $Object.hasOwnProperty.call(message, "changedKnownDiffers") && message.changedKnownDiffers !== false)
                writer.uint32(/* id 26, wireType 0 =*/208).bool(message.changedKnownDiffers);
            if (message.alarms != null && message.alarms.length)
                for (let i = 0; i < message.alarms.length; ++i)
                    writer.uint32(/* id 29, wireType 2 =*/234).string(message.alarms[i]);
            if (message.settings != null && $Object.hasOwnProperty.call(message, "settings"))
                for (let keys = $Object.keys(message.settings), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 30, wireType 2 =*/242).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.settings[keys[i]]).ldelim();
            if (message.onBackup != null && $Object.hasOwnProperty.call(message, "onBackup") && message.onBackup !== 0)
                writer.uint32(/* id 31, wireType 0 =*/248).uint32(message.onBackup);
            if (message.failed != null && message.failed.length)
                for (let i = 0; i < message.failed.length; ++i)
                    $root.control.ObjectOutcome.encode(message.failed[i], writer.uint32(/* id 32, wireType 2 =*/258).fork(), _depth + 1).ldelim();
            if (message.failedTotal != null && $Object.hasOwnProperty.call(message, "failedTotal") && message.failedTotal !== 0)
                writer.uint32(/* id 33, wireType 0 =*/264).uint32(message.failedTotal);
            if (message.mainVersion != null && $Object.hasOwnProperty.call(message, "mainVersion") && message.mainVersion !== "")
                writer.uint32(/* id 34, wireType 2 =*/274).string(message.mainVersion);
            if (message.missedOldBoot != null && $Object.hasOwnProperty.call(message, "missedOldBoot") && message.missedOldBoot !== 0)
                writer.uint32(/* id 35, wireType 0 =*/280).uint32(message.missedOldBoot);
            if (message.lastResult != null && $Object.hasOwnProperty.call(message, "lastResult") && message.lastResult !== "")
                writer.uint32(/* id 36, wireType 2 =*/290).string(message.lastResult);
            if (message.returnedAtMs != null && $Object.hasOwnProperty.call(message, "returnedAtMs"))
                writer.uint32(/* id 37, wireType 1 =*/297).double(message.returnedAtMs);
            if (message.line != null && $Object.hasOwnProperty.call(message, "line"))
                writer.uint32(/* id 38, wireType 0 =*/304).uint32(message.line);
            if (message.inLine != null && $Object.hasOwnProperty.call(message, "inLine") && message.inLine !== 0)
                writer.uint32(/* id 39, wireType 0 =*/312).uint32(message.inLine);
            if (message.held != null && $Object.hasOwnProperty.call(message, "held"))
                $root.control.Held.encode(message.held, writer.uint32(/* id 40, wireType 2 =*/322).fork(), _depth + 1).ldelim();
            if (message.cancelledBy != null && $Object.hasOwnProperty.call(message, "cancelledBy") && message.cancelledBy !== "")
                writer.uint32(/* id 42, wireType 2 =*/338).string(message.cancelledBy);
            if (message.maintenance != null && $Object.hasOwnProperty.call(message, "maintenance"))
                $root.control.MaintenanceView.encode(message.maintenance, writer.uint32(/* id 43, wireType 2 =*/346).fork(), _depth + 1).ldelim();
            if (message.flapLocked != null && $Object.hasOwnProperty.call(message, "flapLocked") && message.flapLocked !== false)
                writer.uint32(/* id 44, wireType 0 =*/352).bool(message.flapLocked);
            if (message.blockedSinceWallMs != null && $Object.hasOwnProperty.call(message, "blockedSinceWallMs"))
                writer.uint32(/* id 45, wireType 1 =*/361).double(message.blockedSinceWallMs);
            if (message.byOrder != null && $Object.hasOwnProperty.call(message, "byOrder"))
                $root.control.ByOrder.encode(message.byOrder, writer.uint32(/* id 46, wireType 2 =*/370).fork(), _depth + 1).ldelim();
            if (message.notReady != null && message.notReady.length)
                for (let i = 0; i < message.notReady.length; ++i)
                    $root.control.Reason.encode(message.notReady[i], writer.uint32(/* id 50, wireType 2 =*/402).fork(), _depth + 1).ldelim();
            if (message.blocked != null && message.blocked.length)
                for (let i = 0; i < message.blocked.length; ++i)
                    $root.control.Reason.encode(message.blocked[i], writer.uint32(/* id 51, wireType 2 =*/410).fork(), _depth + 1).ldelim();
            if (message.leaseWords != null && $Object.hasOwnProperty.call(message, "leaseWords") && message.leaseWords !== "")
                writer.uint32(/* id 52, wireType 2 =*/418).string(message.leaseWords);
            if (message.lastDrill != null && $Object.hasOwnProperty.call(message, "lastDrill"))
                $root.control.DrillView.encode(message.lastDrill, writer.uint32(/* id 60, wireType 2 =*/482).fork(), _depth + 1).ldelim();
            if (message.drilling != null && $Object.hasOwnProperty.call(message, "drilling"))
                $root.control.Transfer.encode(message.drilling, writer.uint32(/* id 61, wireType 2 =*/490).fork(), _depth + 1).ldelim();
            if (message.conflicts != null && $Object.hasOwnProperty.call(message, "conflicts") && message.conflicts !== 0)
                writer.uint32(/* id 70, wireType 0 =*/560).uint32(message.conflicts);
            if (message.pingAliveWallMs != null && $Object.hasOwnProperty.call(message, "pingAliveWallMs"))
                writer.uint32(/* id 90, wireType 1 =*/721).double(message.pingAliveWallMs);
            if (message.pingRoundTripMs != null && $Object.hasOwnProperty.call(message, "pingRoundTripMs"))
                writer.uint32(/* id 91, wireType 1 =*/729).double(message.pingRoundTripMs);
            if (message.pingSilentSinceWallMs != null && $Object.hasOwnProperty.call(message, "pingSilentSinceWallMs"))
                writer.uint32(/* id 92, wireType 1 =*/737).double(message.pingSilentSinceWallMs);
            if (message.pingProblem != null && $Object.hasOwnProperty.call(message, "pingProblem") && message.pingProblem !== "")
                writer.uint32(/* id 93, wireType 2 =*/746).string(message.pingProblem);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ServerView message from the specified reader or buffer.
         * @function decode
         * @memberof control.ServerView
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.ServerView & control.ServerView.$Shape} ServerView
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ServerView.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.ServerView();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.address = value;
                        else
                            delete message.address;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.state = value;
                        else
                            delete message.state;
                        continue;
                    }
                case 4: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.sinceWallMs = value;
                        else
                            delete message.sinceWallMs;
                        continue;
                    }
                case 5: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.sinceMs = value;
                        else
                            delete message.sinceMs;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.why = value;
                        else
                            delete message.why;
                        continue;
                    }
                case 7: {
                        if (wireType !== 1)
                            break;
                        message.dueAtMs = reader.double();
                        message._dueAtMs = "dueAtMs";
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.dueWhat = value;
                        else
                            delete message.dueWhat;
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.timer = value;
                        else
                            delete message.timer;
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.custody = value;
                        else
                            delete message.custody;
                        continue;
                    }
                case 11: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.custodySinceWallMs = value;
                        else
                            delete message.custodySinceWallMs;
                        continue;
                    }
                case 12: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.epoch = value;
                        else
                            delete message.epoch;
                        continue;
                    }
                case 13: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.mainParked = value;
                        else
                            delete message.mainParked;
                        continue;
                    }
                case 14: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.linked = value;
                        else
                            delete message.linked;
                        continue;
                    }
                case 15: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.linkPeer = value;
                        else
                            delete message.linkPeer;
                        continue;
                    }
                case 16: {
                        if (wireType !== 1)
                            break;
                        message.lastHeardWallMs = reader.double();
                        message._lastHeardWallMs = "lastHeardWallMs";
                        continue;
                    }
                case 17: {
                        if (wireType !== 1)
                            break;
                        message.lastKeepAliveWallMs = reader.double();
                        message._lastKeepAliveWallMs = "lastKeepAliveWallMs";
                        continue;
                    }
                case 18: {
                        if (wireType !== 2)
                            break;
                        if (!(message.unhealthy && message.unhealthy.length))
                            message.unhealthy = [];
                        message.unhealthy.push(reader.stringVerify());
                        continue;
                    }
                case 19: {
                        if (wireType !== 0)
                            break;
                        message.objectsTotal = reader.uint32();
                        message._objectsTotal = "objectsTotal";
                        continue;
                    }
                case 20: {
                        if (wireType !== 0)
                            break;
                        message.objectsChosen = reader.uint32();
                        message._objectsChosen = "objectsChosen";
                        continue;
                    }
                case 21: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.chosenNone = value;
                        else
                            delete message.chosenNone;
                        continue;
                    }
                case 22: {
                        if (wireType !== 2)
                            break;
                        message.transfer = $root.control.Transfer.decode(reader, reader.size(), $undefined, _depth + 1, message.transfer);
                        continue;
                    }
                case 23: {
                        if (wireType !== 1)
                            break;
                        message.backupWallMs = reader.double();
                        message._backupWallMs = "backupWallMs";
                        continue;
                    }
                case 24: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.backupFailed = value;
                        else
                            delete message.backupFailed;
                        continue;
                    }
                case 25: {
                        if (wireType !== 0)
                            break;
                        message.changedSince = reader.uint32();
                        message._changedSince = "changedSince";
                        continue;
                    }
                case 26: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.changedKnownDiffers = value;
                        else
                            delete message.changedKnownDiffers;
                        continue;
                    }
                case 50: {
                        if (wireType !== 2)
                            break;
                        if (!(message.notReady && message.notReady.length))
                            message.notReady = [];
                        message.notReady.push($root.control.Reason.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 51: {
                        if (wireType !== 2)
                            break;
                        if (!(message.blocked && message.blocked.length))
                            message.blocked = [];
                        message.blocked.push($root.control.Reason.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 29: {
                        if (wireType !== 2)
                            break;
                        if (!(message.alarms && message.alarms.length))
                            message.alarms = [];
                        message.alarms.push(reader.stringVerify());
                        continue;
                    }
                case 30: {
                        if (wireType !== 2)
                            break;
                        if (message.settings === $util.emptyObject)
                            message.settings = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = "";
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.stringVerify();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = reader.stringVerify();
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.settings, key);
                        message.settings[key] = value;
                        continue;
                    }
                case 31: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.onBackup = value;
                        else
                            delete message.onBackup;
                        continue;
                    }
                case 32: {
                        if (wireType !== 2)
                            break;
                        if (!(message.failed && message.failed.length))
                            message.failed = [];
                        message.failed.push($root.control.ObjectOutcome.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 33: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.failedTotal = value;
                        else
                            delete message.failedTotal;
                        continue;
                    }
                case 70: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.conflicts = value;
                        else
                            delete message.conflicts;
                        continue;
                    }
                case 34: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.mainVersion = value;
                        else
                            delete message.mainVersion;
                        continue;
                    }
                case 35: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.missedOldBoot = value;
                        else
                            delete message.missedOldBoot;
                        continue;
                    }
                case 36: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.lastResult = value;
                        else
                            delete message.lastResult;
                        continue;
                    }
                case 37: {
                        if (wireType !== 1)
                            break;
                        message.returnedAtMs = reader.double();
                        message._returnedAtMs = "returnedAtMs";
                        continue;
                    }
                case 38: {
                        if (wireType !== 0)
                            break;
                        message.line = reader.uint32();
                        message._line = "line";
                        continue;
                    }
                case 39: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.inLine = value;
                        else
                            delete message.inLine;
                        continue;
                    }
                case 40: {
                        if (wireType !== 2)
                            break;
                        message.held = $root.control.Held.decode(reader, reader.size(), $undefined, _depth + 1, message.held);
                        continue;
                    }
                case 42: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.cancelledBy = value;
                        else
                            delete message.cancelledBy;
                        continue;
                    }
                case 43: {
                        if (wireType !== 2)
                            break;
                        message.maintenance = $root.control.MaintenanceView.decode(reader, reader.size(), $undefined, _depth + 1, message.maintenance);
                        continue;
                    }
                case 44: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.flapLocked = value;
                        else
                            delete message.flapLocked;
                        continue;
                    }
                case 45: {
                        if (wireType !== 1)
                            break;
                        message.blockedSinceWallMs = reader.double();
                        message._blockedSinceWallMs = "blockedSinceWallMs";
                        continue;
                    }
                case 46: {
                        if (wireType !== 2)
                            break;
                        message.byOrder = $root.control.ByOrder.decode(reader, reader.size(), $undefined, _depth + 1, message.byOrder);
                        continue;
                    }
                case 52: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.leaseWords = value;
                        else
                            delete message.leaseWords;
                        continue;
                    }
                case 90: {
                        if (wireType !== 1)
                            break;
                        message.pingAliveWallMs = reader.double();
                        message._pingAliveWallMs = "pingAliveWallMs";
                        continue;
                    }
                case 91: {
                        if (wireType !== 1)
                            break;
                        message.pingRoundTripMs = reader.double();
                        message._pingRoundTripMs = "pingRoundTripMs";
                        continue;
                    }
                case 92: {
                        if (wireType !== 1)
                            break;
                        message.pingSilentSinceWallMs = reader.double();
                        message._pingSilentSinceWallMs = "pingSilentSinceWallMs";
                        continue;
                    }
                case 93: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.pingProblem = value;
                        else
                            delete message.pingProblem;
                        continue;
                    }
                case 60: {
                        if (wireType !== 2)
                            break;
                        message.lastDrill = $root.control.DrillView.decode(reader, reader.size(), $undefined, _depth + 1, message.lastDrill);
                        continue;
                    }
                case 61: {
                        if (wireType !== 2)
                            break;
                        message.drilling = $root.control.Transfer.decode(reader, reader.size(), $undefined, _depth + 1, message.drilling);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a ServerView message.
         * @function verify
         * @memberof control.ServerView
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        ServerView.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            let properties = {};
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                if (!$util.isString(message.name))
                    return "name: string expected";
            if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                if (!$util.isString(message.address))
                    return "address: string expected";
            if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                if (!$util.isString(message.state))
                    return "state: string expected";
            if (message.sinceWallMs != null && $Object.hasOwnProperty.call(message, "sinceWallMs"))
                if (typeof message.sinceWallMs !== "number")
                    return "sinceWallMs: number expected";
            if (message.sinceMs != null && $Object.hasOwnProperty.call(message, "sinceMs"))
                if (typeof message.sinceMs !== "number")
                    return "sinceMs: number expected";
            if (message.why != null && $Object.hasOwnProperty.call(message, "why"))
                if (!$util.isString(message.why))
                    return "why: string expected";
            if (message.dueAtMs != null && $Object.hasOwnProperty.call(message, "dueAtMs")) {
                properties._dueAtMs = 1;
                if (typeof message.dueAtMs !== "number")
                    return "dueAtMs: number expected";
            }
            if (message.dueWhat != null && $Object.hasOwnProperty.call(message, "dueWhat"))
                if (!$util.isString(message.dueWhat))
                    return "dueWhat: string expected";
            if (message.timer != null && $Object.hasOwnProperty.call(message, "timer"))
                if (!$util.isString(message.timer))
                    return "timer: string expected";
            if (message.custody != null && $Object.hasOwnProperty.call(message, "custody"))
                if (!$util.isString(message.custody))
                    return "custody: string expected";
            if (message.custodySinceWallMs != null && $Object.hasOwnProperty.call(message, "custodySinceWallMs"))
                if (typeof message.custodySinceWallMs !== "number")
                    return "custodySinceWallMs: number expected";
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (!$util.isInteger(message.epoch) && !(message.epoch && $util.isInteger(message.epoch.low) && $util.isInteger(message.epoch.high)))
                    return "epoch: integer|Long expected";
            if (message.mainParked != null && $Object.hasOwnProperty.call(message, "mainParked"))
                if (typeof message.mainParked !== "boolean")
                    return "mainParked: boolean expected";
            if (message.linked != null && $Object.hasOwnProperty.call(message, "linked"))
                if (typeof message.linked !== "boolean")
                    return "linked: boolean expected";
            if (message.linkPeer != null && $Object.hasOwnProperty.call(message, "linkPeer"))
                if (!$util.isString(message.linkPeer))
                    return "linkPeer: string expected";
            if (message.lastHeardWallMs != null && $Object.hasOwnProperty.call(message, "lastHeardWallMs")) {
                properties._lastHeardWallMs = 1;
                if (typeof message.lastHeardWallMs !== "number")
                    return "lastHeardWallMs: number expected";
            }
            if (message.lastKeepAliveWallMs != null && $Object.hasOwnProperty.call(message, "lastKeepAliveWallMs")) {
                properties._lastKeepAliveWallMs = 1;
                if (typeof message.lastKeepAliveWallMs !== "number")
                    return "lastKeepAliveWallMs: number expected";
            }
            if (message.unhealthy != null && $Object.hasOwnProperty.call(message, "unhealthy")) {
                if (!$Array.isArray(message.unhealthy))
                    return "unhealthy: array expected";
                for (let i = 0; i < message.unhealthy.length; ++i)
                    if (!$util.isString(message.unhealthy[i]))
                        return "unhealthy: string[] expected";
            }
            if (message.objectsTotal != null && $Object.hasOwnProperty.call(message, "objectsTotal")) {
                properties._objectsTotal = 1;
                if (!$util.isInteger(message.objectsTotal))
                    return "objectsTotal: integer expected";
            }
            if (message.objectsChosen != null && $Object.hasOwnProperty.call(message, "objectsChosen")) {
                properties._objectsChosen = 1;
                if (!$util.isInteger(message.objectsChosen))
                    return "objectsChosen: integer expected";
            }
            if (message.chosenNone != null && $Object.hasOwnProperty.call(message, "chosenNone"))
                if (typeof message.chosenNone !== "boolean")
                    return "chosenNone: boolean expected";
            if (message.transfer != null && $Object.hasOwnProperty.call(message, "transfer")) {
                let error = $root.control.Transfer.verify(message.transfer, _depth + 1);
                if (error)
                    return "transfer." + error;
            }
            if (message.backupWallMs != null && $Object.hasOwnProperty.call(message, "backupWallMs")) {
                properties._backupWallMs = 1;
                if (typeof message.backupWallMs !== "number")
                    return "backupWallMs: number expected";
            }
            if (message.backupFailed != null && $Object.hasOwnProperty.call(message, "backupFailed"))
                if (!$util.isString(message.backupFailed))
                    return "backupFailed: string expected";
            if (message.changedSince != null && $Object.hasOwnProperty.call(message, "changedSince")) {
                properties._changedSince = 1;
                if (!$util.isInteger(message.changedSince))
                    return "changedSince: integer expected";
            }
            if (message.changedKnownDiffers != null && $Object.hasOwnProperty.call(message, "changedKnownDiffers"))
                if (typeof message.changedKnownDiffers !== "boolean")
                    return "changedKnownDiffers: boolean expected";
            if (message.notReady != null && $Object.hasOwnProperty.call(message, "notReady")) {
                if (!$Array.isArray(message.notReady))
                    return "notReady: array expected";
                for (let i = 0; i < message.notReady.length; ++i) {
                    let error = $root.control.Reason.verify(message.notReady[i], _depth + 1);
                    if (error)
                        return "notReady." + error;
                }
            }
            if (message.blocked != null && $Object.hasOwnProperty.call(message, "blocked")) {
                if (!$Array.isArray(message.blocked))
                    return "blocked: array expected";
                for (let i = 0; i < message.blocked.length; ++i) {
                    let error = $root.control.Reason.verify(message.blocked[i], _depth + 1);
                    if (error)
                        return "blocked." + error;
                }
            }
            if (message.alarms != null && $Object.hasOwnProperty.call(message, "alarms")) {
                if (!$Array.isArray(message.alarms))
                    return "alarms: array expected";
                for (let i = 0; i < message.alarms.length; ++i)
                    if (!$util.isString(message.alarms[i]))
                        return "alarms: string[] expected";
            }
            if (message.settings != null && $Object.hasOwnProperty.call(message, "settings")) {
                if (!$util.isObject(message.settings))
                    return "settings: object expected";
                let key = $Object.keys(message.settings);
                for (let i = 0; i < key.length; ++i)
                    if (!$util.isString(message.settings[key[i]]))
                        return "settings: string{k:string} expected";
            }
            if (message.onBackup != null && $Object.hasOwnProperty.call(message, "onBackup"))
                if (!$util.isInteger(message.onBackup))
                    return "onBackup: integer expected";
            if (message.failed != null && $Object.hasOwnProperty.call(message, "failed")) {
                if (!$Array.isArray(message.failed))
                    return "failed: array expected";
                for (let i = 0; i < message.failed.length; ++i) {
                    let error = $root.control.ObjectOutcome.verify(message.failed[i], _depth + 1);
                    if (error)
                        return "failed." + error;
                }
            }
            if (message.failedTotal != null && $Object.hasOwnProperty.call(message, "failedTotal"))
                if (!$util.isInteger(message.failedTotal))
                    return "failedTotal: integer expected";
            if (message.conflicts != null && $Object.hasOwnProperty.call(message, "conflicts"))
                if (!$util.isInteger(message.conflicts))
                    return "conflicts: integer expected";
            if (message.mainVersion != null && $Object.hasOwnProperty.call(message, "mainVersion"))
                if (!$util.isString(message.mainVersion))
                    return "mainVersion: string expected";
            if (message.missedOldBoot != null && $Object.hasOwnProperty.call(message, "missedOldBoot"))
                if (!$util.isInteger(message.missedOldBoot))
                    return "missedOldBoot: integer expected";
            if (message.lastResult != null && $Object.hasOwnProperty.call(message, "lastResult"))
                if (!$util.isString(message.lastResult))
                    return "lastResult: string expected";
            if (message.returnedAtMs != null && $Object.hasOwnProperty.call(message, "returnedAtMs")) {
                properties._returnedAtMs = 1;
                if (typeof message.returnedAtMs !== "number")
                    return "returnedAtMs: number expected";
            }
            if (message.line != null && $Object.hasOwnProperty.call(message, "line")) {
                properties._line = 1;
                if (!$util.isInteger(message.line))
                    return "line: integer expected";
            }
            if (message.inLine != null && $Object.hasOwnProperty.call(message, "inLine"))
                if (!$util.isInteger(message.inLine))
                    return "inLine: integer expected";
            if (message.held != null && $Object.hasOwnProperty.call(message, "held")) {
                let error = $root.control.Held.verify(message.held, _depth + 1);
                if (error)
                    return "held." + error;
            }
            if (message.cancelledBy != null && $Object.hasOwnProperty.call(message, "cancelledBy"))
                if (!$util.isString(message.cancelledBy))
                    return "cancelledBy: string expected";
            if (message.maintenance != null && $Object.hasOwnProperty.call(message, "maintenance")) {
                let error = $root.control.MaintenanceView.verify(message.maintenance, _depth + 1);
                if (error)
                    return "maintenance." + error;
            }
            if (message.flapLocked != null && $Object.hasOwnProperty.call(message, "flapLocked"))
                if (typeof message.flapLocked !== "boolean")
                    return "flapLocked: boolean expected";
            if (message.blockedSinceWallMs != null && $Object.hasOwnProperty.call(message, "blockedSinceWallMs")) {
                properties._blockedSinceWallMs = 1;
                if (typeof message.blockedSinceWallMs !== "number")
                    return "blockedSinceWallMs: number expected";
            }
            if (message.byOrder != null && $Object.hasOwnProperty.call(message, "byOrder")) {
                let error = $root.control.ByOrder.verify(message.byOrder, _depth + 1);
                if (error)
                    return "byOrder." + error;
            }
            if (message.leaseWords != null && $Object.hasOwnProperty.call(message, "leaseWords"))
                if (!$util.isString(message.leaseWords))
                    return "leaseWords: string expected";
            if (message.pingAliveWallMs != null && $Object.hasOwnProperty.call(message, "pingAliveWallMs")) {
                properties._pingAliveWallMs = 1;
                if (typeof message.pingAliveWallMs !== "number")
                    return "pingAliveWallMs: number expected";
            }
            if (message.pingRoundTripMs != null && $Object.hasOwnProperty.call(message, "pingRoundTripMs")) {
                properties._pingRoundTripMs = 1;
                if (typeof message.pingRoundTripMs !== "number")
                    return "pingRoundTripMs: number expected";
            }
            if (message.pingSilentSinceWallMs != null && $Object.hasOwnProperty.call(message, "pingSilentSinceWallMs")) {
                properties._pingSilentSinceWallMs = 1;
                if (typeof message.pingSilentSinceWallMs !== "number")
                    return "pingSilentSinceWallMs: number expected";
            }
            if (message.pingProblem != null && $Object.hasOwnProperty.call(message, "pingProblem"))
                if (!$util.isString(message.pingProblem))
                    return "pingProblem: string expected";
            if (message.lastDrill != null && $Object.hasOwnProperty.call(message, "lastDrill")) {
                let error = $root.control.DrillView.verify(message.lastDrill, _depth + 1);
                if (error)
                    return "lastDrill." + error;
            }
            if (message.drilling != null && $Object.hasOwnProperty.call(message, "drilling")) {
                let error = $root.control.Transfer.verify(message.drilling, _depth + 1);
                if (error)
                    return "drilling." + error;
            }
            return null;
        };

        /**
         * Creates a ServerView message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.ServerView
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.ServerView} ServerView
         */
        ServerView.fromObject = function (object, _depth) {
            if (object instanceof $root.control.ServerView)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.ServerView: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.ServerView();
            if (object.name != null)
                if (typeof object.name !== "string" || object.name.length)
                    message.name = $String(object.name);
            if (object.address != null)
                if (typeof object.address !== "string" || object.address.length)
                    message.address = $String(object.address);
            if (object.state != null)
                if (typeof object.state !== "string" || object.state.length)
                    message.state = $String(object.state);
            if (object.sinceWallMs != null)
                if (!$Object.is($Number(object.sinceWallMs), 0))
                    message.sinceWallMs = $Number(object.sinceWallMs);
            if (object.sinceMs != null)
                if (!$Object.is($Number(object.sinceMs), 0))
                    message.sinceMs = $Number(object.sinceMs);
            if (object.why != null)
                if (typeof object.why !== "string" || object.why.length)
                    message.why = $String(object.why);
            if (object.dueAtMs != null)
                message.dueAtMs = $Number(object.dueAtMs);
            if (object.dueWhat != null)
                if (typeof object.dueWhat !== "string" || object.dueWhat.length)
                    message.dueWhat = $String(object.dueWhat);
            if (object.timer != null)
                if (typeof object.timer !== "string" || object.timer.length)
                    message.timer = $String(object.timer);
            if (object.custody != null)
                if (typeof object.custody !== "string" || object.custody.length)
                    message.custody = $String(object.custody);
            if (object.custodySinceWallMs != null)
                if (!$Object.is($Number(object.custodySinceWallMs), 0))
                    message.custodySinceWallMs = $Number(object.custodySinceWallMs);
            if (object.epoch != null)
                if (typeof object.epoch === "object" ? object.epoch.low || object.epoch.high : $Number(object.epoch) !== 0)
                    if ($util.Long)
                        message.epoch = $util.Long.fromValue(object.epoch, true);
                    else if (typeof object.epoch === "string")
                        message.epoch = $parseInt(object.epoch, 10);
                    else if (typeof object.epoch === "number")
                        message.epoch = object.epoch;
                    else if (typeof object.epoch === "object")
                        message.epoch = new $util.LongBits(object.epoch.low >>> 0, object.epoch.high >>> 0).toNumber(true);
            if (object.mainParked != null)
                if (object.mainParked)
                    message.mainParked = $Boolean(object.mainParked);
            if (object.linked != null)
                if (object.linked)
                    message.linked = $Boolean(object.linked);
            if (object.linkPeer != null)
                if (typeof object.linkPeer !== "string" || object.linkPeer.length)
                    message.linkPeer = $String(object.linkPeer);
            if (object.lastHeardWallMs != null)
                message.lastHeardWallMs = $Number(object.lastHeardWallMs);
            if (object.lastKeepAliveWallMs != null)
                message.lastKeepAliveWallMs = $Number(object.lastKeepAliveWallMs);
            if (object.unhealthy) {
                if (!$Array.isArray(object.unhealthy))
                    throw $TypeError(".control.ServerView.unhealthy: array expected");
                message.unhealthy = $Array(object.unhealthy.length);
                for (let i = 0; i < object.unhealthy.length; ++i)
                    message.unhealthy[i] = $String(object.unhealthy[i]);
            }
            if (object.objectsTotal != null)
                message.objectsTotal = object.objectsTotal >>> 0;
            if (object.objectsChosen != null)
                message.objectsChosen = object.objectsChosen >>> 0;
            if (object.chosenNone != null)
                if (object.chosenNone)
                    message.chosenNone = $Boolean(object.chosenNone);
            if (object.transfer != null) {
                if (!$util.isObject(object.transfer))
                    throw $TypeError(".control.ServerView.transfer: object expected");
                message.transfer = $root.control.Transfer.fromObject(object.transfer, _depth + 1);
            }
            if (object.backupWallMs != null)
                message.backupWallMs = $Number(object.backupWallMs);
            if (object.backupFailed != null)
                if (typeof object.backupFailed !== "string" || object.backupFailed.length)
                    message.backupFailed = $String(object.backupFailed);
            if (object.changedSince != null)
                message.changedSince = object.changedSince >>> 0;
            if (object.changedKnownDiffers != null)
                if (object.changedKnownDiffers)
                    message.changedKnownDiffers = $Boolean(object.changedKnownDiffers);
            if (object.notReady) {
                if (!$Array.isArray(object.notReady))
                    throw $TypeError(".control.ServerView.notReady: array expected");
                message.notReady = $Array(object.notReady.length);
                for (let i = 0; i < object.notReady.length; ++i) {
                    if (!$util.isObject(object.notReady[i]))
                        throw $TypeError(".control.ServerView.notReady: object expected");
                    message.notReady[i] = $root.control.Reason.fromObject(object.notReady[i], _depth + 1);
                }
            }
            if (object.blocked) {
                if (!$Array.isArray(object.blocked))
                    throw $TypeError(".control.ServerView.blocked: array expected");
                message.blocked = $Array(object.blocked.length);
                for (let i = 0; i < object.blocked.length; ++i) {
                    if (!$util.isObject(object.blocked[i]))
                        throw $TypeError(".control.ServerView.blocked: object expected");
                    message.blocked[i] = $root.control.Reason.fromObject(object.blocked[i], _depth + 1);
                }
            }
            if (object.alarms) {
                if (!$Array.isArray(object.alarms))
                    throw $TypeError(".control.ServerView.alarms: array expected");
                message.alarms = $Array(object.alarms.length);
                for (let i = 0; i < object.alarms.length; ++i)
                    message.alarms[i] = $String(object.alarms[i]);
            }
            if (object.settings) {
                if (!$util.isObject(object.settings))
                    throw $TypeError(".control.ServerView.settings: object expected");
                message.settings = {};
                for (let keys = $Object.keys(object.settings), i = 0; i < keys.length; ++i) {
                    if (keys[i] === "__proto__")
                        $util.makeProp(message.settings, keys[i]);
                    message.settings[keys[i]] = $String(object.settings[keys[i]]);
                }
            }
            if (object.onBackup != null)
                if ($Number(object.onBackup) !== 0)
                    message.onBackup = object.onBackup >>> 0;
            if (object.failed) {
                if (!$Array.isArray(object.failed))
                    throw $TypeError(".control.ServerView.failed: array expected");
                message.failed = $Array(object.failed.length);
                for (let i = 0; i < object.failed.length; ++i) {
                    if (!$util.isObject(object.failed[i]))
                        throw $TypeError(".control.ServerView.failed: object expected");
                    message.failed[i] = $root.control.ObjectOutcome.fromObject(object.failed[i], _depth + 1);
                }
            }
            if (object.failedTotal != null)
                if ($Number(object.failedTotal) !== 0)
                    message.failedTotal = object.failedTotal >>> 0;
            if (object.conflicts != null)
                if ($Number(object.conflicts) !== 0)
                    message.conflicts = object.conflicts >>> 0;
            if (object.mainVersion != null)
                if (typeof object.mainVersion !== "string" || object.mainVersion.length)
                    message.mainVersion = $String(object.mainVersion);
            if (object.missedOldBoot != null)
                if ($Number(object.missedOldBoot) !== 0)
                    message.missedOldBoot = object.missedOldBoot >>> 0;
            if (object.lastResult != null)
                if (typeof object.lastResult !== "string" || object.lastResult.length)
                    message.lastResult = $String(object.lastResult);
            if (object.returnedAtMs != null)
                message.returnedAtMs = $Number(object.returnedAtMs);
            if (object.line != null)
                message.line = object.line >>> 0;
            if (object.inLine != null)
                if ($Number(object.inLine) !== 0)
                    message.inLine = object.inLine >>> 0;
            if (object.held != null) {
                if (!$util.isObject(object.held))
                    throw $TypeError(".control.ServerView.held: object expected");
                message.held = $root.control.Held.fromObject(object.held, _depth + 1);
            }
            if (object.cancelledBy != null)
                if (typeof object.cancelledBy !== "string" || object.cancelledBy.length)
                    message.cancelledBy = $String(object.cancelledBy);
            if (object.maintenance != null) {
                if (!$util.isObject(object.maintenance))
                    throw $TypeError(".control.ServerView.maintenance: object expected");
                message.maintenance = $root.control.MaintenanceView.fromObject(object.maintenance, _depth + 1);
            }
            if (object.flapLocked != null)
                if (object.flapLocked)
                    message.flapLocked = $Boolean(object.flapLocked);
            if (object.blockedSinceWallMs != null)
                message.blockedSinceWallMs = $Number(object.blockedSinceWallMs);
            if (object.byOrder != null) {
                if (!$util.isObject(object.byOrder))
                    throw $TypeError(".control.ServerView.byOrder: object expected");
                message.byOrder = $root.control.ByOrder.fromObject(object.byOrder, _depth + 1);
            }
            if (object.leaseWords != null)
                if (typeof object.leaseWords !== "string" || object.leaseWords.length)
                    message.leaseWords = $String(object.leaseWords);
            if (object.pingAliveWallMs != null)
                message.pingAliveWallMs = $Number(object.pingAliveWallMs);
            if (object.pingRoundTripMs != null)
                message.pingRoundTripMs = $Number(object.pingRoundTripMs);
            if (object.pingSilentSinceWallMs != null)
                message.pingSilentSinceWallMs = $Number(object.pingSilentSinceWallMs);
            if (object.pingProblem != null)
                if (typeof object.pingProblem !== "string" || object.pingProblem.length)
                    message.pingProblem = $String(object.pingProblem);
            if (object.lastDrill != null) {
                if (!$util.isObject(object.lastDrill))
                    throw $TypeError(".control.ServerView.lastDrill: object expected");
                message.lastDrill = $root.control.DrillView.fromObject(object.lastDrill, _depth + 1);
            }
            if (object.drilling != null) {
                if (!$util.isObject(object.drilling))
                    throw $TypeError(".control.ServerView.drilling: object expected");
                message.drilling = $root.control.Transfer.fromObject(object.drilling, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from a ServerView message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.ServerView
         * @static
         * @param {control.ServerView} message ServerView
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ServerView.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults) {
                object.unhealthy = [];
                object.alarms = [];
                object.failed = [];
                object.notReady = [];
                object.blocked = [];
            }
            if (options.objects || options.defaults)
                object.settings = {};
            if (options.defaults) {
                object.name = "";
                object.address = "";
                object.state = "";
                object.sinceWallMs = 0;
                object.sinceMs = 0;
                object.why = "";
                object.dueWhat = "";
                object.timer = "";
                object.custody = "";
                object.custodySinceWallMs = 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.epoch = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.epoch = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.mainParked = false;
                object.linked = false;
                object.linkPeer = "";
                object.chosenNone = false;
                object.transfer = null;
                object.backupFailed = "";
                object.changedKnownDiffers = false;
                object.onBackup = 0;
                object.failedTotal = 0;
                object.mainVersion = "";
                object.missedOldBoot = 0;
                object.lastResult = "";
                object.inLine = 0;
                object.held = null;
                object.cancelledBy = "";
                object.maintenance = null;
                object.flapLocked = false;
                object.byOrder = null;
                object.leaseWords = "";
                object.lastDrill = null;
                object.drilling = null;
                object.conflicts = 0;
                object.pingProblem = "";
            }
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                object.address = message.address;
            if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                object.state = message.state;
            if (message.sinceWallMs != null && $Object.hasOwnProperty.call(message, "sinceWallMs"))
                object.sinceWallMs = options.json && !$isFinite(message.sinceWallMs) ? $String(message.sinceWallMs) : message.sinceWallMs;
            if (message.sinceMs != null && $Object.hasOwnProperty.call(message, "sinceMs"))
                object.sinceMs = options.json && !$isFinite(message.sinceMs) ? $String(message.sinceMs) : message.sinceMs;
            if (message.why != null && $Object.hasOwnProperty.call(message, "why"))
                object.why = message.why;
            if (message.dueAtMs != null && $Object.hasOwnProperty.call(message, "dueAtMs"))
                object.dueAtMs = options.json && !$isFinite(message.dueAtMs) ? $String(message.dueAtMs) : message.dueAtMs;
            if (message.dueWhat != null && $Object.hasOwnProperty.call(message, "dueWhat"))
                object.dueWhat = message.dueWhat;
            if (message.timer != null && $Object.hasOwnProperty.call(message, "timer"))
                object.timer = message.timer;
            if (message.custody != null && $Object.hasOwnProperty.call(message, "custody"))
                object.custody = message.custody;
            if (message.custodySinceWallMs != null && $Object.hasOwnProperty.call(message, "custodySinceWallMs"))
                object.custodySinceWallMs = options.json && !$isFinite(message.custodySinceWallMs) ? $String(message.custodySinceWallMs) : message.custodySinceWallMs;
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.epoch = typeof message.epoch === "number" ? $BigInt(message.epoch) : $util.Long.fromBits(message.epoch.low >>> 0, message.epoch.high >>> 0, true).toBigInt();
                else if (typeof message.epoch === "number")
                    object.epoch = options.longs === $String ? $String(message.epoch) : message.epoch;
                else
                    object.epoch = options.longs === $String ? $util.Long.prototype.toString.call(message.epoch) : options.longs === $Number ? new $util.LongBits(message.epoch.low >>> 0, message.epoch.high >>> 0).toNumber(true) : message.epoch;
            if (message.mainParked != null && $Object.hasOwnProperty.call(message, "mainParked"))
                object.mainParked = message.mainParked;
            if (message.linked != null && $Object.hasOwnProperty.call(message, "linked"))
                object.linked = message.linked;
            if (message.linkPeer != null && $Object.hasOwnProperty.call(message, "linkPeer"))
                object.linkPeer = message.linkPeer;
            if (message.lastHeardWallMs != null && $Object.hasOwnProperty.call(message, "lastHeardWallMs"))
                object.lastHeardWallMs = options.json && !$isFinite(message.lastHeardWallMs) ? $String(message.lastHeardWallMs) : message.lastHeardWallMs;
            if (message.lastKeepAliveWallMs != null && $Object.hasOwnProperty.call(message, "lastKeepAliveWallMs"))
                object.lastKeepAliveWallMs = options.json && !$isFinite(message.lastKeepAliveWallMs) ? $String(message.lastKeepAliveWallMs) : message.lastKeepAliveWallMs;
            if (message.unhealthy && message.unhealthy.length) {
                object.unhealthy = $Array(message.unhealthy.length);
                for (let j = 0; j < message.unhealthy.length; ++j)
                    object.unhealthy[j] = message.unhealthy[j];
            }
            if (message.objectsTotal != null && $Object.hasOwnProperty.call(message, "objectsTotal"))
                object.objectsTotal = message.objectsTotal;
            if (message.objectsChosen != null && $Object.hasOwnProperty.call(message, "objectsChosen"))
                object.objectsChosen = message.objectsChosen;
            if (message.chosenNone != null && $Object.hasOwnProperty.call(message, "chosenNone"))
                object.chosenNone = message.chosenNone;
            if (message.transfer != null && $Object.hasOwnProperty.call(message, "transfer"))
                object.transfer = $root.control.Transfer.toObject(message.transfer, options, _depth + 1);
            if (message.backupWallMs != null && $Object.hasOwnProperty.call(message, "backupWallMs"))
                object.backupWallMs = options.json && !$isFinite(message.backupWallMs) ? $String(message.backupWallMs) : message.backupWallMs;
            if (message.backupFailed != null && $Object.hasOwnProperty.call(message, "backupFailed"))
                object.backupFailed = message.backupFailed;
            if (message.changedSince != null && $Object.hasOwnProperty.call(message, "changedSince"))
                object.changedSince = message.changedSince;
            if (message.changedKnownDiffers != null && $Object.hasOwnProperty.call(message, "changedKnownDiffers"))
                object.changedKnownDiffers = message.changedKnownDiffers;
            if (message.alarms && message.alarms.length) {
                object.alarms = $Array(message.alarms.length);
                for (let j = 0; j < message.alarms.length; ++j)
                    object.alarms[j] = message.alarms[j];
            }
            let keys2;
            if (message.settings && (keys2 = $Object.keys(message.settings)).length) {
                object.settings = {};
                for (let j = 0; j < keys2.length; ++j) {
                    if (keys2[j] === "__proto__")
                        $util.makeProp(object.settings, keys2[j]);
                    object.settings[keys2[j]] = message.settings[keys2[j]];
                }
            }
            if (message.onBackup != null && $Object.hasOwnProperty.call(message, "onBackup"))
                object.onBackup = message.onBackup;
            if (message.failed && message.failed.length) {
                object.failed = $Array(message.failed.length);
                for (let j = 0; j < message.failed.length; ++j)
                    object.failed[j] = $root.control.ObjectOutcome.toObject(message.failed[j], options, _depth + 1);
            }
            if (message.failedTotal != null && $Object.hasOwnProperty.call(message, "failedTotal"))
                object.failedTotal = message.failedTotal;
            if (message.mainVersion != null && $Object.hasOwnProperty.call(message, "mainVersion"))
                object.mainVersion = message.mainVersion;
            if (message.missedOldBoot != null && $Object.hasOwnProperty.call(message, "missedOldBoot"))
                object.missedOldBoot = message.missedOldBoot;
            if (message.lastResult != null && $Object.hasOwnProperty.call(message, "lastResult"))
                object.lastResult = message.lastResult;
            if (message.returnedAtMs != null && $Object.hasOwnProperty.call(message, "returnedAtMs"))
                object.returnedAtMs = options.json && !$isFinite(message.returnedAtMs) ? $String(message.returnedAtMs) : message.returnedAtMs;
            if (message.line != null && $Object.hasOwnProperty.call(message, "line"))
                object.line = message.line;
            if (message.inLine != null && $Object.hasOwnProperty.call(message, "inLine"))
                object.inLine = message.inLine;
            if (message.held != null && $Object.hasOwnProperty.call(message, "held"))
                object.held = $root.control.Held.toObject(message.held, options, _depth + 1);
            if (message.cancelledBy != null && $Object.hasOwnProperty.call(message, "cancelledBy"))
                object.cancelledBy = message.cancelledBy;
            if (message.maintenance != null && $Object.hasOwnProperty.call(message, "maintenance"))
                object.maintenance = $root.control.MaintenanceView.toObject(message.maintenance, options, _depth + 1);
            if (message.flapLocked != null && $Object.hasOwnProperty.call(message, "flapLocked"))
                object.flapLocked = message.flapLocked;
            if (message.blockedSinceWallMs != null && $Object.hasOwnProperty.call(message, "blockedSinceWallMs"))
                object.blockedSinceWallMs = options.json && !$isFinite(message.blockedSinceWallMs) ? $String(message.blockedSinceWallMs) : message.blockedSinceWallMs;
            if (message.byOrder != null && $Object.hasOwnProperty.call(message, "byOrder"))
                object.byOrder = $root.control.ByOrder.toObject(message.byOrder, options, _depth + 1);
            if (message.notReady && message.notReady.length) {
                object.notReady = $Array(message.notReady.length);
                for (let j = 0; j < message.notReady.length; ++j)
                    object.notReady[j] = $root.control.Reason.toObject(message.notReady[j], options, _depth + 1);
            }
            if (message.blocked && message.blocked.length) {
                object.blocked = $Array(message.blocked.length);
                for (let j = 0; j < message.blocked.length; ++j)
                    object.blocked[j] = $root.control.Reason.toObject(message.blocked[j], options, _depth + 1);
            }
            if (message.leaseWords != null && $Object.hasOwnProperty.call(message, "leaseWords"))
                object.leaseWords = message.leaseWords;
            if (message.lastDrill != null && $Object.hasOwnProperty.call(message, "lastDrill"))
                object.lastDrill = $root.control.DrillView.toObject(message.lastDrill, options, _depth + 1);
            if (message.drilling != null && $Object.hasOwnProperty.call(message, "drilling"))
                object.drilling = $root.control.Transfer.toObject(message.drilling, options, _depth + 1);
            if (message.conflicts != null && $Object.hasOwnProperty.call(message, "conflicts"))
                object.conflicts = message.conflicts;
            if (message.pingAliveWallMs != null && $Object.hasOwnProperty.call(message, "pingAliveWallMs"))
                object.pingAliveWallMs = options.json && !$isFinite(message.pingAliveWallMs) ? $String(message.pingAliveWallMs) : message.pingAliveWallMs;
            if (message.pingRoundTripMs != null && $Object.hasOwnProperty.call(message, "pingRoundTripMs"))
                object.pingRoundTripMs = options.json && !$isFinite(message.pingRoundTripMs) ? $String(message.pingRoundTripMs) : message.pingRoundTripMs;
            if (message.pingSilentSinceWallMs != null && $Object.hasOwnProperty.call(message, "pingSilentSinceWallMs"))
                object.pingSilentSinceWallMs = options.json && !$isFinite(message.pingSilentSinceWallMs) ? $String(message.pingSilentSinceWallMs) : message.pingSilentSinceWallMs;
            if (message.pingProblem != null && $Object.hasOwnProperty.call(message, "pingProblem"))
                object.pingProblem = message.pingProblem;
            return object;
        };

        /**
         * Converts this ServerView to JSON.
         * @function toJSON
         * @memberof control.ServerView
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ServerView.prototype.toJSON = function() {
            return ServerView.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ServerView;
    })();

    control.ByOrder = (function() {

        /**
         * Properties of a ByOrder.
         * @typedef {Object} control.ByOrder.$Properties
         * @property {string|null} [takeover] ByOrder takeover
         * @property {boolean|null} [switchover] ByOrder switchover
         * @property {string|null} [switching] ByOrder switching
         * @property {string|null} [undone] ByOrder undone
         * @property {number|null} [undoneWallMs] ByOrder undoneWallMs
         * @property {boolean|null} [exclusive] ByOrder exclusive
         * @property {string|null} [rebuild] ByOrder rebuild
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ByOrder.
         * @memberof control
         * @interface IByOrder
         * @augments control.ByOrder.$Properties
         * @deprecated Use control.ByOrder.$Properties instead.
         */

        /**
         * Shape of a ByOrder.
         * @typedef {control.ByOrder.$Properties} control.ByOrder.$Shape
         */

        /**
         * Constructs a new ByOrder.
         * @memberof control
         * @classdesc Represents a ByOrder.
         * @constructor
         * @param {control.ByOrder.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ByOrder = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ByOrder takeover.
         * @member {string} takeover
         * @memberof control.ByOrder
         * @instance
         */
        ByOrder.prototype.takeover = "";

        /**
         * ByOrder switchover.
         * @member {boolean} switchover
         * @memberof control.ByOrder
         * @instance
         */
        ByOrder.prototype.switchover = false;

        /**
         * ByOrder switching.
         * @member {string} switching
         * @memberof control.ByOrder
         * @instance
         */
        ByOrder.prototype.switching = "";

        /**
         * ByOrder undone.
         * @member {string} undone
         * @memberof control.ByOrder
         * @instance
         */
        ByOrder.prototype.undone = "";

        /**
         * ByOrder undoneWallMs.
         * @member {number|null|undefined} undoneWallMs
         * @memberof control.ByOrder
         * @instance
         */
        ByOrder.prototype.undoneWallMs = null;

        /**
         * ByOrder exclusive.
         * @member {boolean} exclusive
         * @memberof control.ByOrder
         * @instance
         */
        ByOrder.prototype.exclusive = false;

        /**
         * ByOrder rebuild.
         * @member {string} rebuild
         * @memberof control.ByOrder
         * @instance
         */
        ByOrder.prototype.rebuild = "";

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(ByOrder.prototype, "_undoneWallMs", {
            get: $util.oneOfGetter($oneOfFields = ["undoneWallMs"]),
            set: $setterOf($oneOfFields)
        });

        /**
         * Encodes the specified ByOrder message. Does not implicitly {@link control.ByOrder.verify|verify} messages.
         * @function encode
         * @memberof control.ByOrder
         * @static
         * @param {control.ByOrder.$Properties} message ByOrder message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ByOrder.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.takeover != null && $Object.hasOwnProperty.call(message, "takeover") && message.takeover !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.takeover);
            if (message.switchover != null && $Object.hasOwnProperty.call(message, "switchover") && message.switchover !== false)
                writer.uint32(/* id 2, wireType 0 =*/16).bool(message.switchover);
            if (message.switching != null && $Object.hasOwnProperty.call(message, "switching") && message.switching !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.switching);
            if (message.undone != null && $Object.hasOwnProperty.call(message, "undone") && message.undone !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.undone);
            if (message.undoneWallMs != null && $Object.hasOwnProperty.call(message, "undoneWallMs"))
                writer.uint32(/* id 5, wireType 1 =*/41).double(message.undoneWallMs);
            if (message.exclusive != null && $Object.hasOwnProperty.call(message, "exclusive") && message.exclusive !== false)
                writer.uint32(/* id 6, wireType 0 =*/48).bool(message.exclusive);
            if (message.rebuild != null && $Object.hasOwnProperty.call(message, "rebuild") && message.rebuild !== "")
                writer.uint32(/* id 7, wireType 2 =*/58).string(message.rebuild);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ByOrder message from the specified reader or buffer.
         * @function decode
         * @memberof control.ByOrder
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.ByOrder & control.ByOrder.$Shape} ByOrder
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ByOrder.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.ByOrder();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.takeover = value;
                        else
                            delete message.takeover;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.switchover = value;
                        else
                            delete message.switchover;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.switching = value;
                        else
                            delete message.switching;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.undone = value;
                        else
                            delete message.undone;
                        continue;
                    }
                case 5: {
                        if (wireType !== 1)
                            break;
                        message.undoneWallMs = reader.double();
                        message._undoneWallMs = "undoneWallMs";
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.exclusive = value;
                        else
                            delete message.exclusive;
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.rebuild = value;
                        else
                            delete message.rebuild;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a ByOrder message.
         * @function verify
         * @memberof control.ByOrder
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        ByOrder.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            let properties = {};
            if (message.takeover != null && $Object.hasOwnProperty.call(message, "takeover"))
                if (!$util.isString(message.takeover))
                    return "takeover: string expected";
            if (message.switchover != null && $Object.hasOwnProperty.call(message, "switchover"))
                if (typeof message.switchover !== "boolean")
                    return "switchover: boolean expected";
            if (message.switching != null && $Object.hasOwnProperty.call(message, "switching"))
                if (!$util.isString(message.switching))
                    return "switching: string expected";
            if (message.undone != null && $Object.hasOwnProperty.call(message, "undone"))
                if (!$util.isString(message.undone))
                    return "undone: string expected";
            if (message.undoneWallMs != null && $Object.hasOwnProperty.call(message, "undoneWallMs")) {
                properties._undoneWallMs = 1;
                if (typeof message.undoneWallMs !== "number")
                    return "undoneWallMs: number expected";
            }
            if (message.exclusive != null && $Object.hasOwnProperty.call(message, "exclusive"))
                if (typeof message.exclusive !== "boolean")
                    return "exclusive: boolean expected";
            if (message.rebuild != null && $Object.hasOwnProperty.call(message, "rebuild"))
                if (!$util.isString(message.rebuild))
                    return "rebuild: string expected";
            return null;
        };

        /**
         * Creates a ByOrder message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.ByOrder
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.ByOrder} ByOrder
         */
        ByOrder.fromObject = function (object, _depth) {
            if (object instanceof $root.control.ByOrder)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.ByOrder: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.ByOrder();
            if (object.takeover != null)
                if (typeof object.takeover !== "string" || object.takeover.length)
                    message.takeover = $String(object.takeover);
            if (object.switchover != null)
                if (object.switchover)
                    message.switchover = $Boolean(object.switchover);
            if (object.switching != null)
                if (typeof object.switching !== "string" || object.switching.length)
                    message.switching = $String(object.switching);
            if (object.undone != null)
                if (typeof object.undone !== "string" || object.undone.length)
                    message.undone = $String(object.undone);
            if (object.undoneWallMs != null)
                message.undoneWallMs = $Number(object.undoneWallMs);
            if (object.exclusive != null)
                if (object.exclusive)
                    message.exclusive = $Boolean(object.exclusive);
            if (object.rebuild != null)
                if (typeof object.rebuild !== "string" || object.rebuild.length)
                    message.rebuild = $String(object.rebuild);
            return message;
        };

        /**
         * Creates a plain object from a ByOrder message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.ByOrder
         * @static
         * @param {control.ByOrder} message ByOrder
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ByOrder.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.takeover = "";
                object.switchover = false;
                object.switching = "";
                object.undone = "";
                object.exclusive = false;
                object.rebuild = "";
            }
            if (message.takeover != null && $Object.hasOwnProperty.call(message, "takeover"))
                object.takeover = message.takeover;
            if (message.switchover != null && $Object.hasOwnProperty.call(message, "switchover"))
                object.switchover = message.switchover;
            if (message.switching != null && $Object.hasOwnProperty.call(message, "switching"))
                object.switching = message.switching;
            if (message.undone != null && $Object.hasOwnProperty.call(message, "undone"))
                object.undone = message.undone;
            if (message.undoneWallMs != null && $Object.hasOwnProperty.call(message, "undoneWallMs"))
                object.undoneWallMs = options.json && !$isFinite(message.undoneWallMs) ? $String(message.undoneWallMs) : message.undoneWallMs;
            if (message.exclusive != null && $Object.hasOwnProperty.call(message, "exclusive"))
                object.exclusive = message.exclusive;
            if (message.rebuild != null && $Object.hasOwnProperty.call(message, "rebuild"))
                object.rebuild = message.rebuild;
            return object;
        };

        /**
         * Converts this ByOrder to JSON.
         * @function toJSON
         * @memberof control.ByOrder
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ByOrder.prototype.toJSON = function() {
            return ByOrder.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ByOrder;
    })();

    control.WitnessView = (function() {

        /**
         * Properties of a WitnessView.
         * @typedef {Object} control.WitnessView.$Properties
         * @property {string|null} [address] WitnessView address
         * @property {string|null} [state] WitnessView state
         * @property {number|null} [answeredWallMs] WitnessView answeredWallMs
         * @property {string|null} [problem] WitnessView problem
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a WitnessView.
         * @memberof control
         * @interface IWitnessView
         * @augments control.WitnessView.$Properties
         * @deprecated Use control.WitnessView.$Properties instead.
         */

        /**
         * Shape of a WitnessView.
         * @typedef {control.WitnessView.$Properties} control.WitnessView.$Shape
         */

        /**
         * Constructs a new WitnessView.
         * @memberof control
         * @classdesc Represents a WitnessView.
         * @constructor
         * @param {control.WitnessView.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const WitnessView = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * WitnessView address.
         * @member {string} address
         * @memberof control.WitnessView
         * @instance
         */
        WitnessView.prototype.address = "";

        /**
         * WitnessView state.
         * @member {string} state
         * @memberof control.WitnessView
         * @instance
         */
        WitnessView.prototype.state = "";

        /**
         * WitnessView answeredWallMs.
         * @member {number|null|undefined} answeredWallMs
         * @memberof control.WitnessView
         * @instance
         */
        WitnessView.prototype.answeredWallMs = null;

        /**
         * WitnessView problem.
         * @member {string} problem
         * @memberof control.WitnessView
         * @instance
         */
        WitnessView.prototype.problem = "";

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(WitnessView.prototype, "_answeredWallMs", {
            get: $util.oneOfGetter($oneOfFields = ["answeredWallMs"]),
            set: $setterOf($oneOfFields)
        });

        /**
         * Encodes the specified WitnessView message. Does not implicitly {@link control.WitnessView.verify|verify} messages.
         * @function encode
         * @memberof control.WitnessView
         * @static
         * @param {control.WitnessView.$Properties} message WitnessView message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        WitnessView.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.address);
            if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.state);
            if (message.answeredWallMs != null && $Object.hasOwnProperty.call(message, "answeredWallMs"))
                writer.uint32(/* id 3, wireType 1 =*/25).double(message.answeredWallMs);
            if (message.problem != null && $Object.hasOwnProperty.call(message, "problem") && message.problem !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.problem);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a WitnessView message from the specified reader or buffer.
         * @function decode
         * @memberof control.WitnessView
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.WitnessView & control.WitnessView.$Shape} WitnessView
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        WitnessView.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.WitnessView();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.address = value;
                        else
                            delete message.address;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.state = value;
                        else
                            delete message.state;
                        continue;
                    }
                case 3: {
                        if (wireType !== 1)
                            break;
                        message.answeredWallMs = reader.double();
                        message._answeredWallMs = "answeredWallMs";
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.problem = value;
                        else
                            delete message.problem;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a WitnessView message.
         * @function verify
         * @memberof control.WitnessView
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        WitnessView.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            let properties = {};
            if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                if (!$util.isString(message.address))
                    return "address: string expected";
            if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                if (!$util.isString(message.state))
                    return "state: string expected";
            if (message.answeredWallMs != null && $Object.hasOwnProperty.call(message, "answeredWallMs")) {
                properties._answeredWallMs = 1;
                if (typeof message.answeredWallMs !== "number")
                    return "answeredWallMs: number expected";
            }
            if (message.problem != null && $Object.hasOwnProperty.call(message, "problem"))
                if (!$util.isString(message.problem))
                    return "problem: string expected";
            return null;
        };

        /**
         * Creates a WitnessView message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.WitnessView
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.WitnessView} WitnessView
         */
        WitnessView.fromObject = function (object, _depth) {
            if (object instanceof $root.control.WitnessView)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.WitnessView: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.WitnessView();
            if (object.address != null)
                if (typeof object.address !== "string" || object.address.length)
                    message.address = $String(object.address);
            if (object.state != null)
                if (typeof object.state !== "string" || object.state.length)
                    message.state = $String(object.state);
            if (object.answeredWallMs != null)
                message.answeredWallMs = $Number(object.answeredWallMs);
            if (object.problem != null)
                if (typeof object.problem !== "string" || object.problem.length)
                    message.problem = $String(object.problem);
            return message;
        };

        /**
         * Creates a plain object from a WitnessView message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.WitnessView
         * @static
         * @param {control.WitnessView} message WitnessView
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        WitnessView.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.address = "";
                object.state = "";
                object.problem = "";
            }
            if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                object.address = message.address;
            if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                object.state = message.state;
            if (message.answeredWallMs != null && $Object.hasOwnProperty.call(message, "answeredWallMs"))
                object.answeredWallMs = options.json && !$isFinite(message.answeredWallMs) ? $String(message.answeredWallMs) : message.answeredWallMs;
            if (message.problem != null && $Object.hasOwnProperty.call(message, "problem"))
                object.problem = message.problem;
            return object;
        };

        /**
         * Converts this WitnessView to JSON.
         * @function toJSON
         * @memberof control.WitnessView
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        WitnessView.prototype.toJSON = function() {
            return WitnessView.toObject(this, $protobuf.util.toJSONOptions);
        };

        return WitnessView;
    })();

    control.Held = (function() {

        /**
         * Properties of a Held.
         * @typedef {Object} control.Held.$Properties
         * @property {string|null} [who] Held who
         * @property {number|null} [sinceMs] Held sinceMs
         * @property {number|null} [leftMs] Held leftMs
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Held.
         * @memberof control
         * @interface IHeld
         * @augments control.Held.$Properties
         * @deprecated Use control.Held.$Properties instead.
         */

        /**
         * Shape of a Held.
         * @typedef {control.Held.$Properties} control.Held.$Shape
         */

        /**
         * Constructs a new Held.
         * @memberof control
         * @classdesc Represents a Held.
         * @constructor
         * @param {control.Held.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Held = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Held who.
         * @member {string} who
         * @memberof control.Held
         * @instance
         */
        Held.prototype.who = "";

        /**
         * Held sinceMs.
         * @member {number} sinceMs
         * @memberof control.Held
         * @instance
         */
        Held.prototype.sinceMs = 0;

        /**
         * Held leftMs.
         * @member {number|null|undefined} leftMs
         * @memberof control.Held
         * @instance
         */
        Held.prototype.leftMs = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Held.prototype, "_leftMs", {
            get: $util.oneOfGetter($oneOfFields = ["leftMs"]),
            set: $setterOf($oneOfFields)
        });

        /**
         * Encodes the specified Held message. Does not implicitly {@link control.Held.verify|verify} messages.
         * @function encode
         * @memberof control.Held
         * @static
         * @param {control.Held.$Properties} message Held message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Held.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.who != null && $Object.hasOwnProperty.call(message, "who") && message.who !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.who);
            if (message.sinceMs != null && $Object.hasOwnProperty.call(message, "sinceMs") && !$Object.is(message.sinceMs, 0))
                writer.uint32(/* id 2, wireType 1 =*/17).double(message.sinceMs);
            if (message.leftMs != null && $Object.hasOwnProperty.call(message, "leftMs"))
                writer.uint32(/* id 3, wireType 1 =*/25).double(message.leftMs);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Held message from the specified reader or buffer.
         * @function decode
         * @memberof control.Held
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.Held & control.Held.$Shape} Held
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Held.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.Held();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.who = value;
                        else
                            delete message.who;
                        continue;
                    }
                case 2: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.sinceMs = value;
                        else
                            delete message.sinceMs;
                        continue;
                    }
                case 3: {
                        if (wireType !== 1)
                            break;
                        message.leftMs = reader.double();
                        message._leftMs = "leftMs";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a Held message.
         * @function verify
         * @memberof control.Held
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        Held.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            let properties = {};
            if (message.who != null && $Object.hasOwnProperty.call(message, "who"))
                if (!$util.isString(message.who))
                    return "who: string expected";
            if (message.sinceMs != null && $Object.hasOwnProperty.call(message, "sinceMs"))
                if (typeof message.sinceMs !== "number")
                    return "sinceMs: number expected";
            if (message.leftMs != null && $Object.hasOwnProperty.call(message, "leftMs")) {
                properties._leftMs = 1;
                if (typeof message.leftMs !== "number")
                    return "leftMs: number expected";
            }
            return null;
        };

        /**
         * Creates a Held message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.Held
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.Held} Held
         */
        Held.fromObject = function (object, _depth) {
            if (object instanceof $root.control.Held)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.Held: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.Held();
            if (object.who != null)
                if (typeof object.who !== "string" || object.who.length)
                    message.who = $String(object.who);
            if (object.sinceMs != null)
                if (!$Object.is($Number(object.sinceMs), 0))
                    message.sinceMs = $Number(object.sinceMs);
            if (object.leftMs != null)
                message.leftMs = $Number(object.leftMs);
            return message;
        };

        /**
         * Creates a plain object from a Held message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.Held
         * @static
         * @param {control.Held} message Held
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Held.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.who = "";
                object.sinceMs = 0;
            }
            if (message.who != null && $Object.hasOwnProperty.call(message, "who"))
                object.who = message.who;
            if (message.sinceMs != null && $Object.hasOwnProperty.call(message, "sinceMs"))
                object.sinceMs = options.json && !$isFinite(message.sinceMs) ? $String(message.sinceMs) : message.sinceMs;
            if (message.leftMs != null && $Object.hasOwnProperty.call(message, "leftMs"))
                object.leftMs = options.json && !$isFinite(message.leftMs) ? $String(message.leftMs) : message.leftMs;
            return object;
        };

        /**
         * Converts this Held to JSON.
         * @function toJSON
         * @memberof control.Held
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Held.prototype.toJSON = function() {
            return Held.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Held;
    })();

    control.MaintenanceView = (function() {

        /**
         * Properties of a MaintenanceView.
         * @typedef {Object} control.MaintenanceView.$Properties
         * @property {string|null} [who] MaintenanceView who
         * @property {number|null} [sinceMs] MaintenanceView sinceMs
         * @property {number|null} [endsAtMs] MaintenanceView endsAtMs
         * @property {string|null} [reason] MaintenanceView reason
         * @property {boolean|null} [overrun] MaintenanceView overrun
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MaintenanceView.
         * @memberof control
         * @interface IMaintenanceView
         * @augments control.MaintenanceView.$Properties
         * @deprecated Use control.MaintenanceView.$Properties instead.
         */

        /**
         * Shape of a MaintenanceView.
         * @typedef {control.MaintenanceView.$Properties} control.MaintenanceView.$Shape
         */

        /**
         * Constructs a new MaintenanceView.
         * @memberof control
         * @classdesc Represents a MaintenanceView.
         * @constructor
         * @param {control.MaintenanceView.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MaintenanceView = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MaintenanceView who.
         * @member {string} who
         * @memberof control.MaintenanceView
         * @instance
         */
        MaintenanceView.prototype.who = "";

        /**
         * MaintenanceView sinceMs.
         * @member {number} sinceMs
         * @memberof control.MaintenanceView
         * @instance
         */
        MaintenanceView.prototype.sinceMs = 0;

        /**
         * MaintenanceView endsAtMs.
         * @member {number} endsAtMs
         * @memberof control.MaintenanceView
         * @instance
         */
        MaintenanceView.prototype.endsAtMs = 0;

        /**
         * MaintenanceView reason.
         * @member {string} reason
         * @memberof control.MaintenanceView
         * @instance
         */
        MaintenanceView.prototype.reason = "";

        /**
         * MaintenanceView overrun.
         * @member {boolean} overrun
         * @memberof control.MaintenanceView
         * @instance
         */
        MaintenanceView.prototype.overrun = false;

        /**
         * Encodes the specified MaintenanceView message. Does not implicitly {@link control.MaintenanceView.verify|verify} messages.
         * @function encode
         * @memberof control.MaintenanceView
         * @static
         * @param {control.MaintenanceView.$Properties} message MaintenanceView message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MaintenanceView.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.who != null && $Object.hasOwnProperty.call(message, "who") && message.who !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.who);
            if (message.sinceMs != null && $Object.hasOwnProperty.call(message, "sinceMs") && !$Object.is(message.sinceMs, 0))
                writer.uint32(/* id 2, wireType 1 =*/17).double(message.sinceMs);
            if (message.endsAtMs != null && $Object.hasOwnProperty.call(message, "endsAtMs") && !$Object.is(message.endsAtMs, 0))
                writer.uint32(/* id 3, wireType 1 =*/25).double(message.endsAtMs);
            if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.reason);
            if (message.overrun != null && $Object.hasOwnProperty.call(message, "overrun") && message.overrun !== false)
                writer.uint32(/* id 5, wireType 0 =*/40).bool(message.overrun);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MaintenanceView message from the specified reader or buffer.
         * @function decode
         * @memberof control.MaintenanceView
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.MaintenanceView & control.MaintenanceView.$Shape} MaintenanceView
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MaintenanceView.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.MaintenanceView();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.who = value;
                        else
                            delete message.who;
                        continue;
                    }
                case 2: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.sinceMs = value;
                        else
                            delete message.sinceMs;
                        continue;
                    }
                case 3: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.endsAtMs = value;
                        else
                            delete message.endsAtMs;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.reason = value;
                        else
                            delete message.reason;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.overrun = value;
                        else
                            delete message.overrun;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a MaintenanceView message.
         * @function verify
         * @memberof control.MaintenanceView
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        MaintenanceView.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.who != null && $Object.hasOwnProperty.call(message, "who"))
                if (!$util.isString(message.who))
                    return "who: string expected";
            if (message.sinceMs != null && $Object.hasOwnProperty.call(message, "sinceMs"))
                if (typeof message.sinceMs !== "number")
                    return "sinceMs: number expected";
            if (message.endsAtMs != null && $Object.hasOwnProperty.call(message, "endsAtMs"))
                if (typeof message.endsAtMs !== "number")
                    return "endsAtMs: number expected";
            if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                if (!$util.isString(message.reason))
                    return "reason: string expected";
            if (message.overrun != null && $Object.hasOwnProperty.call(message, "overrun"))
                if (typeof message.overrun !== "boolean")
                    return "overrun: boolean expected";
            return null;
        };

        /**
         * Creates a MaintenanceView message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.MaintenanceView
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.MaintenanceView} MaintenanceView
         */
        MaintenanceView.fromObject = function (object, _depth) {
            if (object instanceof $root.control.MaintenanceView)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.MaintenanceView: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.MaintenanceView();
            if (object.who != null)
                if (typeof object.who !== "string" || object.who.length)
                    message.who = $String(object.who);
            if (object.sinceMs != null)
                if (!$Object.is($Number(object.sinceMs), 0))
                    message.sinceMs = $Number(object.sinceMs);
            if (object.endsAtMs != null)
                if (!$Object.is($Number(object.endsAtMs), 0))
                    message.endsAtMs = $Number(object.endsAtMs);
            if (object.reason != null)
                if (typeof object.reason !== "string" || object.reason.length)
                    message.reason = $String(object.reason);
            if (object.overrun != null)
                if (object.overrun)
                    message.overrun = $Boolean(object.overrun);
            return message;
        };

        /**
         * Creates a plain object from a MaintenanceView message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.MaintenanceView
         * @static
         * @param {control.MaintenanceView} message MaintenanceView
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        MaintenanceView.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.who = "";
                object.sinceMs = 0;
                object.endsAtMs = 0;
                object.reason = "";
                object.overrun = false;
            }
            if (message.who != null && $Object.hasOwnProperty.call(message, "who"))
                object.who = message.who;
            if (message.sinceMs != null && $Object.hasOwnProperty.call(message, "sinceMs"))
                object.sinceMs = options.json && !$isFinite(message.sinceMs) ? $String(message.sinceMs) : message.sinceMs;
            if (message.endsAtMs != null && $Object.hasOwnProperty.call(message, "endsAtMs"))
                object.endsAtMs = options.json && !$isFinite(message.endsAtMs) ? $String(message.endsAtMs) : message.endsAtMs;
            if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                object.reason = message.reason;
            if (message.overrun != null && $Object.hasOwnProperty.call(message, "overrun"))
                object.overrun = message.overrun;
            return object;
        };

        /**
         * Converts this MaintenanceView to JSON.
         * @function toJSON
         * @memberof control.MaintenanceView
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        MaintenanceView.prototype.toJSON = function() {
            return MaintenanceView.toObject(this, $protobuf.util.toJSONOptions);
        };

        return MaintenanceView;
    })();

    control.Transfer = (function() {

        /**
         * Properties of a Transfer.
         * @typedef {Object} control.Transfer.$Properties
         * @property {string|null} [what] Transfer what
         * @property {number|null} [total] Transfer total
         * @property {number|null} [done] Transfer done
         * @property {number|null} [applied] Transfer applied
         * @property {number|null} [unchanged] Transfer unchanged
         * @property {number|null} [failed] Transfer failed
         * @property {number|null} [occupied] Transfer occupied
         * @property {number|null} [skipped] Transfer skipped
         * @property {number|null} [startedWallMs] Transfer startedWallMs
         * @property {number|null} [lastResultAtMs] Transfer lastResultAtMs
         * @property {number|null} [doneAtMs] Transfer doneAtMs
         * @property {number|null} [ratePerMinute] Transfer ratePerMinute
         * @property {number|null} [rateLimitPerMinute] Transfer rateLimitPerMinute
         * @property {boolean|null} [paced] Transfer paced
         * @property {string|null} [lastProblem] Transfer lastProblem
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Transfer.
         * @memberof control
         * @interface ITransfer
         * @augments control.Transfer.$Properties
         * @deprecated Use control.Transfer.$Properties instead.
         */

        /**
         * Shape of a Transfer.
         * @typedef {control.Transfer.$Properties} control.Transfer.$Shape
         */

        /**
         * Constructs a new Transfer.
         * @memberof control
         * @classdesc Represents a Transfer.
         * @constructor
         * @param {control.Transfer.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Transfer = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Transfer what.
         * @member {string} what
         * @memberof control.Transfer
         * @instance
         */
        Transfer.prototype.what = "";

        /**
         * Transfer total.
         * @member {number} total
         * @memberof control.Transfer
         * @instance
         */
        Transfer.prototype.total = 0;

        /**
         * Transfer done.
         * @member {number} done
         * @memberof control.Transfer
         * @instance
         */
        Transfer.prototype.done = 0;

        /**
         * Transfer applied.
         * @member {number} applied
         * @memberof control.Transfer
         * @instance
         */
        Transfer.prototype.applied = 0;

        /**
         * Transfer unchanged.
         * @member {number} unchanged
         * @memberof control.Transfer
         * @instance
         */
        Transfer.prototype.unchanged = 0;

        /**
         * Transfer failed.
         * @member {number} failed
         * @memberof control.Transfer
         * @instance
         */
        Transfer.prototype.failed = 0;

        /**
         * Transfer occupied.
         * @member {number} occupied
         * @memberof control.Transfer
         * @instance
         */
        Transfer.prototype.occupied = 0;

        /**
         * Transfer skipped.
         * @member {number} skipped
         * @memberof control.Transfer
         * @instance
         */
        Transfer.prototype.skipped = 0;

        /**
         * Transfer startedWallMs.
         * @member {number} startedWallMs
         * @memberof control.Transfer
         * @instance
         */
        Transfer.prototype.startedWallMs = 0;

        /**
         * Transfer lastResultAtMs.
         * @member {number} lastResultAtMs
         * @memberof control.Transfer
         * @instance
         */
        Transfer.prototype.lastResultAtMs = 0;

        /**
         * Transfer doneAtMs.
         * @member {number|null|undefined} doneAtMs
         * @memberof control.Transfer
         * @instance
         */
        Transfer.prototype.doneAtMs = null;

        /**
         * Transfer ratePerMinute.
         * @member {number} ratePerMinute
         * @memberof control.Transfer
         * @instance
         */
        Transfer.prototype.ratePerMinute = 0;

        /**
         * Transfer rateLimitPerMinute.
         * @member {number} rateLimitPerMinute
         * @memberof control.Transfer
         * @instance
         */
        Transfer.prototype.rateLimitPerMinute = 0;

        /**
         * Transfer paced.
         * @member {boolean} paced
         * @memberof control.Transfer
         * @instance
         */
        Transfer.prototype.paced = false;

        /**
         * Transfer lastProblem.
         * @member {string} lastProblem
         * @memberof control.Transfer
         * @instance
         */
        Transfer.prototype.lastProblem = "";

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Transfer.prototype, "_doneAtMs", {
            get: $util.oneOfGetter($oneOfFields = ["doneAtMs"]),
            set: $setterOf($oneOfFields)
        });

        /**
         * Encodes the specified Transfer message. Does not implicitly {@link control.Transfer.verify|verify} messages.
         * @function encode
         * @memberof control.Transfer
         * @static
         * @param {control.Transfer.$Properties} message Transfer message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Transfer.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.what != null && $Object.hasOwnProperty.call(message, "what") && message.what !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.what);
            if (message.total != null && $Object.hasOwnProperty.call(message, "total") && message.total !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.total);
            if (message.done != null && $Object.hasOwnProperty.call(message, "done") && message.done !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.done);
            if (message.applied != null && $Object.hasOwnProperty.call(message, "applied") && message.applied !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.applied);
            if (message.unchanged != null && $Object.hasOwnProperty.call(message, "unchanged") && message.unchanged !== 0)
                writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.unchanged);
            if (message.failed != null && $Object.hasOwnProperty.call(message, "failed") && message.failed !== 0)
                writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.failed);
            if (message.occupied != null && $Object.hasOwnProperty.call(message, "occupied") && message.occupied !== 0)
                writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.occupied);
            if (message.skipped != null && $Object.hasOwnProperty.call(message, "skipped") && message.skipped !== 0)
                writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.skipped);
            if (message.startedWallMs != null && $Object.hasOwnProperty.call(message, "startedWallMs") && !$Object.is(message.startedWallMs, 0))
                writer.uint32(/* id 9, wireType 1 =*/73).double(message.startedWallMs);
            if (message.lastResultAtMs != null && $Object.hasOwnProperty.call(message, "lastResultAtMs") && !$Object.is(message.lastResultAtMs, 0))
                writer.uint32(/* id 10, wireType 1 =*/81).double(message.lastResultAtMs);
            if (message.doneAtMs != null && $Object.hasOwnProperty.call(message, "doneAtMs"))
                writer.uint32(/* id 11, wireType 1 =*/89).double(message.doneAtMs);
            if (message.ratePerMinute != null && $Object.hasOwnProperty.call(message, "ratePerMinute") && !$Object.is(message.ratePerMinute, 0))
                writer.uint32(/* id 12, wireType 1 =*/97).double(message.ratePerMinute);
            if (message.rateLimitPerMinute != null && $Object.hasOwnProperty.call(message, "rateLimitPerMinute") && message.rateLimitPerMinute !== 0)
                writer.uint32(/* id 13, wireType 0 =*/104).uint32(message.rateLimitPerMinute);
            if (message.paced != null && $Object.hasOwnProperty.call(message, "paced") && message.paced !== false)
                writer.uint32(/* id 14, wireType 0 =*/112).bool(message.paced);
            if (message.lastProblem != null && $Object.hasOwnProperty.call(message, "lastProblem") && message.lastProblem !== "")
                writer.uint32(/* id 15, wireType 2 =*/122).string(message.lastProblem);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Transfer message from the specified reader or buffer.
         * @function decode
         * @memberof control.Transfer
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.Transfer & control.Transfer.$Shape} Transfer
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Transfer.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.Transfer();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.what = value;
                        else
                            delete message.what;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.total = value;
                        else
                            delete message.total;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.done = value;
                        else
                            delete message.done;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.applied = value;
                        else
                            delete message.applied;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.unchanged = value;
                        else
                            delete message.unchanged;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.failed = value;
                        else
                            delete message.failed;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.occupied = value;
                        else
                            delete message.occupied;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.skipped = value;
                        else
                            delete message.skipped;
                        continue;
                    }
                case 9: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.startedWallMs = value;
                        else
                            delete message.startedWallMs;
                        continue;
                    }
                case 10: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.lastResultAtMs = value;
                        else
                            delete message.lastResultAtMs;
                        continue;
                    }
                case 11: {
                        if (wireType !== 1)
                            break;
                        message.doneAtMs = reader.double();
                        message._doneAtMs = "doneAtMs";
                        continue;
                    }
                case 12: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.ratePerMinute = value;
                        else
                            delete message.ratePerMinute;
                        continue;
                    }
                case 13: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.rateLimitPerMinute = value;
                        else
                            delete message.rateLimitPerMinute;
                        continue;
                    }
                case 14: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.paced = value;
                        else
                            delete message.paced;
                        continue;
                    }
                case 15: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.lastProblem = value;
                        else
                            delete message.lastProblem;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a Transfer message.
         * @function verify
         * @memberof control.Transfer
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        Transfer.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            let properties = {};
            if (message.what != null && $Object.hasOwnProperty.call(message, "what"))
                if (!$util.isString(message.what))
                    return "what: string expected";
            if (message.total != null && $Object.hasOwnProperty.call(message, "total"))
                if (!$util.isInteger(message.total))
                    return "total: integer expected";
            if (message.done != null && $Object.hasOwnProperty.call(message, "done"))
                if (!$util.isInteger(message.done))
                    return "done: integer expected";
            if (message.applied != null && $Object.hasOwnProperty.call(message, "applied"))
                if (!$util.isInteger(message.applied))
                    return "applied: integer expected";
            if (message.unchanged != null && $Object.hasOwnProperty.call(message, "unchanged"))
                if (!$util.isInteger(message.unchanged))
                    return "unchanged: integer expected";
            if (message.failed != null && $Object.hasOwnProperty.call(message, "failed"))
                if (!$util.isInteger(message.failed))
                    return "failed: integer expected";
            if (message.occupied != null && $Object.hasOwnProperty.call(message, "occupied"))
                if (!$util.isInteger(message.occupied))
                    return "occupied: integer expected";
            if (message.skipped != null && $Object.hasOwnProperty.call(message, "skipped"))
                if (!$util.isInteger(message.skipped))
                    return "skipped: integer expected";
            if (message.startedWallMs != null && $Object.hasOwnProperty.call(message, "startedWallMs"))
                if (typeof message.startedWallMs !== "number")
                    return "startedWallMs: number expected";
            if (message.lastResultAtMs != null && $Object.hasOwnProperty.call(message, "lastResultAtMs"))
                if (typeof message.lastResultAtMs !== "number")
                    return "lastResultAtMs: number expected";
            if (message.doneAtMs != null && $Object.hasOwnProperty.call(message, "doneAtMs")) {
                properties._doneAtMs = 1;
                if (typeof message.doneAtMs !== "number")
                    return "doneAtMs: number expected";
            }
            if (message.ratePerMinute != null && $Object.hasOwnProperty.call(message, "ratePerMinute"))
                if (typeof message.ratePerMinute !== "number")
                    return "ratePerMinute: number expected";
            if (message.rateLimitPerMinute != null && $Object.hasOwnProperty.call(message, "rateLimitPerMinute"))
                if (!$util.isInteger(message.rateLimitPerMinute))
                    return "rateLimitPerMinute: integer expected";
            if (message.paced != null && $Object.hasOwnProperty.call(message, "paced"))
                if (typeof message.paced !== "boolean")
                    return "paced: boolean expected";
            if (message.lastProblem != null && $Object.hasOwnProperty.call(message, "lastProblem"))
                if (!$util.isString(message.lastProblem))
                    return "lastProblem: string expected";
            return null;
        };

        /**
         * Creates a Transfer message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.Transfer
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.Transfer} Transfer
         */
        Transfer.fromObject = function (object, _depth) {
            if (object instanceof $root.control.Transfer)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.Transfer: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.Transfer();
            if (object.what != null)
                if (typeof object.what !== "string" || object.what.length)
                    message.what = $String(object.what);
            if (object.total != null)
                if ($Number(object.total) !== 0)
                    message.total = object.total >>> 0;
            if (object.done != null)
                if ($Number(object.done) !== 0)
                    message.done = object.done >>> 0;
            if (object.applied != null)
                if ($Number(object.applied) !== 0)
                    message.applied = object.applied >>> 0;
            if (object.unchanged != null)
                if ($Number(object.unchanged) !== 0)
                    message.unchanged = object.unchanged >>> 0;
            if (object.failed != null)
                if ($Number(object.failed) !== 0)
                    message.failed = object.failed >>> 0;
            if (object.occupied != null)
                if ($Number(object.occupied) !== 0)
                    message.occupied = object.occupied >>> 0;
            if (object.skipped != null)
                if ($Number(object.skipped) !== 0)
                    message.skipped = object.skipped >>> 0;
            if (object.startedWallMs != null)
                if (!$Object.is($Number(object.startedWallMs), 0))
                    message.startedWallMs = $Number(object.startedWallMs);
            if (object.lastResultAtMs != null)
                if (!$Object.is($Number(object.lastResultAtMs), 0))
                    message.lastResultAtMs = $Number(object.lastResultAtMs);
            if (object.doneAtMs != null)
                message.doneAtMs = $Number(object.doneAtMs);
            if (object.ratePerMinute != null)
                if (!$Object.is($Number(object.ratePerMinute), 0))
                    message.ratePerMinute = $Number(object.ratePerMinute);
            if (object.rateLimitPerMinute != null)
                if ($Number(object.rateLimitPerMinute) !== 0)
                    message.rateLimitPerMinute = object.rateLimitPerMinute >>> 0;
            if (object.paced != null)
                if (object.paced)
                    message.paced = $Boolean(object.paced);
            if (object.lastProblem != null)
                if (typeof object.lastProblem !== "string" || object.lastProblem.length)
                    message.lastProblem = $String(object.lastProblem);
            return message;
        };

        /**
         * Creates a plain object from a Transfer message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.Transfer
         * @static
         * @param {control.Transfer} message Transfer
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Transfer.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.what = "";
                object.total = 0;
                object.done = 0;
                object.applied = 0;
                object.unchanged = 0;
                object.failed = 0;
                object.occupied = 0;
                object.skipped = 0;
                object.startedWallMs = 0;
                object.lastResultAtMs = 0;
                object.ratePerMinute = 0;
                object.rateLimitPerMinute = 0;
                object.paced = false;
                object.lastProblem = "";
            }
            if (message.what != null && $Object.hasOwnProperty.call(message, "what"))
                object.what = message.what;
            if (message.total != null && $Object.hasOwnProperty.call(message, "total"))
                object.total = message.total;
            if (message.done != null && $Object.hasOwnProperty.call(message, "done"))
                object.done = message.done;
            if (message.applied != null && $Object.hasOwnProperty.call(message, "applied"))
                object.applied = message.applied;
            if (message.unchanged != null && $Object.hasOwnProperty.call(message, "unchanged"))
                object.unchanged = message.unchanged;
            if (message.failed != null && $Object.hasOwnProperty.call(message, "failed"))
                object.failed = message.failed;
            if (message.occupied != null && $Object.hasOwnProperty.call(message, "occupied"))
                object.occupied = message.occupied;
            if (message.skipped != null && $Object.hasOwnProperty.call(message, "skipped"))
                object.skipped = message.skipped;
            if (message.startedWallMs != null && $Object.hasOwnProperty.call(message, "startedWallMs"))
                object.startedWallMs = options.json && !$isFinite(message.startedWallMs) ? $String(message.startedWallMs) : message.startedWallMs;
            if (message.lastResultAtMs != null && $Object.hasOwnProperty.call(message, "lastResultAtMs"))
                object.lastResultAtMs = options.json && !$isFinite(message.lastResultAtMs) ? $String(message.lastResultAtMs) : message.lastResultAtMs;
            if (message.doneAtMs != null && $Object.hasOwnProperty.call(message, "doneAtMs"))
                object.doneAtMs = options.json && !$isFinite(message.doneAtMs) ? $String(message.doneAtMs) : message.doneAtMs;
            if (message.ratePerMinute != null && $Object.hasOwnProperty.call(message, "ratePerMinute"))
                object.ratePerMinute = options.json && !$isFinite(message.ratePerMinute) ? $String(message.ratePerMinute) : message.ratePerMinute;
            if (message.rateLimitPerMinute != null && $Object.hasOwnProperty.call(message, "rateLimitPerMinute"))
                object.rateLimitPerMinute = message.rateLimitPerMinute;
            if (message.paced != null && $Object.hasOwnProperty.call(message, "paced"))
                object.paced = message.paced;
            if (message.lastProblem != null && $Object.hasOwnProperty.call(message, "lastProblem"))
                object.lastProblem = message.lastProblem;
            return object;
        };

        /**
         * Converts this Transfer to JSON.
         * @function toJSON
         * @memberof control.Transfer
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Transfer.prototype.toJSON = function() {
            return Transfer.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Transfer;
    })();

    control.ObjectOutcome = (function() {

        /**
         * Properties of an ObjectOutcome.
         * @typedef {Object} control.ObjectOutcome.$Properties
         * @property {string|null} [type] ObjectOutcome type
         * @property {number|null} [number] ObjectOutcome number
         * @property {string|null} [name] ObjectOutcome name
         * @property {string|null} [result] ObjectOutcome result
         * @property {string|null} [words] ObjectOutcome words
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ObjectOutcome.
         * @memberof control
         * @interface IObjectOutcome
         * @augments control.ObjectOutcome.$Properties
         * @deprecated Use control.ObjectOutcome.$Properties instead.
         */

        /**
         * Shape of an ObjectOutcome.
         * @typedef {control.ObjectOutcome.$Properties} control.ObjectOutcome.$Shape
         */

        /**
         * Constructs a new ObjectOutcome.
         * @memberof control
         * @classdesc Represents an ObjectOutcome.
         * @constructor
         * @param {control.ObjectOutcome.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ObjectOutcome = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ObjectOutcome type.
         * @member {string} type
         * @memberof control.ObjectOutcome
         * @instance
         */
        ObjectOutcome.prototype.type = "";

        /**
         * ObjectOutcome number.
         * @member {number} number
         * @memberof control.ObjectOutcome
         * @instance
         */
        ObjectOutcome.prototype.number = 0;

        /**
         * ObjectOutcome name.
         * @member {string} name
         * @memberof control.ObjectOutcome
         * @instance
         */
        ObjectOutcome.prototype.name = "";

        /**
         * ObjectOutcome result.
         * @member {string} result
         * @memberof control.ObjectOutcome
         * @instance
         */
        ObjectOutcome.prototype.result = "";

        /**
         * ObjectOutcome words.
         * @member {string} words
         * @memberof control.ObjectOutcome
         * @instance
         */
        ObjectOutcome.prototype.words = "";

        /**
         * Encodes the specified ObjectOutcome message. Does not implicitly {@link control.ObjectOutcome.verify|verify} messages.
         * @function encode
         * @memberof control.ObjectOutcome
         * @static
         * @param {control.ObjectOutcome.$Properties} message ObjectOutcome message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ObjectOutcome.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.type);
            if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.number);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.name);
            if (message.result != null && $Object.hasOwnProperty.call(message, "result") && message.result !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.result);
            if (message.words != null && $Object.hasOwnProperty.call(message, "words") && message.words !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.words);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ObjectOutcome message from the specified reader or buffer.
         * @function decode
         * @memberof control.ObjectOutcome
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.ObjectOutcome & control.ObjectOutcome.$Shape} ObjectOutcome
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ObjectOutcome.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.ObjectOutcome();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.type = value;
                        else
                            delete message.type;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.number = value;
                        else
                            delete message.number;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.result = value;
                        else
                            delete message.result;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.words = value;
                        else
                            delete message.words;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies an ObjectOutcome message.
         * @function verify
         * @memberof control.ObjectOutcome
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        ObjectOutcome.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                if (!$util.isString(message.type))
                    return "type: string expected";
            if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                if (!$util.isInteger(message.number))
                    return "number: integer expected";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                if (!$util.isString(message.name))
                    return "name: string expected";
            if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                if (!$util.isString(message.result))
                    return "result: string expected";
            if (message.words != null && $Object.hasOwnProperty.call(message, "words"))
                if (!$util.isString(message.words))
                    return "words: string expected";
            return null;
        };

        /**
         * Creates an ObjectOutcome message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.ObjectOutcome
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.ObjectOutcome} ObjectOutcome
         */
        ObjectOutcome.fromObject = function (object, _depth) {
            if (object instanceof $root.control.ObjectOutcome)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.ObjectOutcome: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.ObjectOutcome();
            if (object.type != null)
                if (typeof object.type !== "string" || object.type.length)
                    message.type = $String(object.type);
            if (object.number != null)
                if ($Number(object.number) !== 0)
                    message.number = object.number >>> 0;
            if (object.name != null)
                if (typeof object.name !== "string" || object.name.length)
                    message.name = $String(object.name);
            if (object.result != null)
                if (typeof object.result !== "string" || object.result.length)
                    message.result = $String(object.result);
            if (object.words != null)
                if (typeof object.words !== "string" || object.words.length)
                    message.words = $String(object.words);
            return message;
        };

        /**
         * Creates a plain object from an ObjectOutcome message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.ObjectOutcome
         * @static
         * @param {control.ObjectOutcome} message ObjectOutcome
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ObjectOutcome.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.type = "";
                object.number = 0;
                object.name = "";
                object.result = "";
                object.words = "";
            }
            if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                object.type = message.type;
            if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                object.number = message.number;
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                object.result = message.result;
            if (message.words != null && $Object.hasOwnProperty.call(message, "words"))
                object.words = message.words;
            return object;
        };

        /**
         * Converts this ObjectOutcome to JSON.
         * @function toJSON
         * @memberof control.ObjectOutcome
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ObjectOutcome.prototype.toJSON = function() {
            return ObjectOutcome.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ObjectOutcome;
    })();

    control.Happening = (function() {

        /**
         * Properties of a Happening.
         * @typedef {Object} control.Happening.$Properties
         * @property {number|Long|null} [sequence] Happening sequence
         * @property {number|null} [wallMs] Happening wallMs
         * @property {string|null} [level] Happening level
         * @property {string|null} [event] Happening event
         * @property {string|null} [server] Happening server
         * @property {number|Long|null} [epoch] Happening epoch
         * @property {string|null} [who] Happening who
         * @property {string|null} [words] Happening words
         * @property {Object.<string,string>|null} [fields] Happening fields
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Happening.
         * @memberof control
         * @interface IHappening
         * @augments control.Happening.$Properties
         * @deprecated Use control.Happening.$Properties instead.
         */

        /**
         * Shape of a Happening.
         * @typedef {control.Happening.$Properties} control.Happening.$Shape
         */

        /**
         * Constructs a new Happening.
         * @memberof control
         * @classdesc Represents a Happening.
         * @constructor
         * @param {control.Happening.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Happening = function (properties) {
            this.fields = {};
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Happening sequence.
         * @member {number|Long} sequence
         * @memberof control.Happening
         * @instance
         */
        Happening.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Happening wallMs.
         * @member {number} wallMs
         * @memberof control.Happening
         * @instance
         */
        Happening.prototype.wallMs = 0;

        /**
         * Happening level.
         * @member {string} level
         * @memberof control.Happening
         * @instance
         */
        Happening.prototype.level = "";

        /**
         * Happening event.
         * @member {string} event
         * @memberof control.Happening
         * @instance
         */
        Happening.prototype.event = "";

        /**
         * Happening server.
         * @member {string} server
         * @memberof control.Happening
         * @instance
         */
        Happening.prototype.server = "";

        /**
         * Happening epoch.
         * @member {number|Long} epoch
         * @memberof control.Happening
         * @instance
         */
        Happening.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Happening who.
         * @member {string} who
         * @memberof control.Happening
         * @instance
         */
        Happening.prototype.who = "";

        /**
         * Happening words.
         * @member {string} words
         * @memberof control.Happening
         * @instance
         */
        Happening.prototype.words = "";

        /**
         * Happening fields.
         * @member {Object.<string,string>} fields
         * @memberof control.Happening
         * @instance
         */
        Happening.prototype.fields = $util.emptyObject;

        /**
         * Encodes the specified Happening message. Does not implicitly {@link control.Happening.verify|verify} messages.
         * @function encode
         * @memberof control.Happening
         * @static
         * @param {control.Happening.$Properties} message Happening message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Happening.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.sequence);
            if (message.wallMs != null && $Object.hasOwnProperty.call(message, "wallMs") && !$Object.is(message.wallMs, 0))
                writer.uint32(/* id 2, wireType 1 =*/17).double(message.wallMs);
            if (message.level != null && $Object.hasOwnProperty.call(message, "level") && message.level !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.level);
            if (message.event != null && $Object.hasOwnProperty.call(message, "event") && message.event !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.event);
            if (message.server != null && $Object.hasOwnProperty.call(message, "server") && message.server !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.server);
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.epoch);
            if (message.who != null && $Object.hasOwnProperty.call(message, "who") && message.who !== "")
                writer.uint32(/* id 7, wireType 2 =*/58).string(message.who);
            if (message.words != null && $Object.hasOwnProperty.call(message, "words") && message.words !== "")
                writer.uint32(/* id 8, wireType 2 =*/66).string(message.words);
            if (message.fields != null && $Object.hasOwnProperty.call(message, "fields"))
                for (let keys = $Object.keys(message.fields), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 9, wireType 2 =*/74).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.fields[keys[i]]).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Happening message from the specified reader or buffer.
         * @function decode
         * @memberof control.Happening
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.Happening & control.Happening.$Shape} Happening
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Happening.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.Happening();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.sequence = value;
                        else
                            delete message.sequence;
                        continue;
                    }
                case 2: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.wallMs = value;
                        else
                            delete message.wallMs;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.level = value;
                        else
                            delete message.level;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.event = value;
                        else
                            delete message.event;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.server = value;
                        else
                            delete message.server;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.epoch = value;
                        else
                            delete message.epoch;
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.who = value;
                        else
                            delete message.who;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.words = value;
                        else
                            delete message.words;
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        if (message.fields === $util.emptyObject)
                            message.fields = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = "";
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.stringVerify();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = reader.stringVerify();
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.fields, key);
                        message.fields[key] = value;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a Happening message.
         * @function verify
         * @memberof control.Happening
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        Happening.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                if (!$util.isInteger(message.sequence) && !(message.sequence && $util.isInteger(message.sequence.low) && $util.isInteger(message.sequence.high)))
                    return "sequence: integer|Long expected";
            if (message.wallMs != null && $Object.hasOwnProperty.call(message, "wallMs"))
                if (typeof message.wallMs !== "number")
                    return "wallMs: number expected";
            if (message.level != null && $Object.hasOwnProperty.call(message, "level"))
                if (!$util.isString(message.level))
                    return "level: string expected";
            if (message.event != null && $Object.hasOwnProperty.call(message, "event"))
                if (!$util.isString(message.event))
                    return "event: string expected";
            if (message.server != null && $Object.hasOwnProperty.call(message, "server"))
                if (!$util.isString(message.server))
                    return "server: string expected";
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (!$util.isInteger(message.epoch) && !(message.epoch && $util.isInteger(message.epoch.low) && $util.isInteger(message.epoch.high)))
                    return "epoch: integer|Long expected";
            if (message.who != null && $Object.hasOwnProperty.call(message, "who"))
                if (!$util.isString(message.who))
                    return "who: string expected";
            if (message.words != null && $Object.hasOwnProperty.call(message, "words"))
                if (!$util.isString(message.words))
                    return "words: string expected";
            if (message.fields != null && $Object.hasOwnProperty.call(message, "fields")) {
                if (!$util.isObject(message.fields))
                    return "fields: object expected";
                let key = $Object.keys(message.fields);
                for (let i = 0; i < key.length; ++i)
                    if (!$util.isString(message.fields[key[i]]))
                        return "fields: string{k:string} expected";
            }
            return null;
        };

        /**
         * Creates a Happening message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.Happening
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.Happening} Happening
         */
        Happening.fromObject = function (object, _depth) {
            if (object instanceof $root.control.Happening)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.Happening: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.Happening();
            if (object.sequence != null)
                if (typeof object.sequence === "object" ? object.sequence.low || object.sequence.high : $Number(object.sequence) !== 0)
                    if ($util.Long)
                        message.sequence = $util.Long.fromValue(object.sequence, true);
                    else if (typeof object.sequence === "string")
                        message.sequence = $parseInt(object.sequence, 10);
                    else if (typeof object.sequence === "number")
                        message.sequence = object.sequence;
                    else if (typeof object.sequence === "object")
                        message.sequence = new $util.LongBits(object.sequence.low >>> 0, object.sequence.high >>> 0).toNumber(true);
            if (object.wallMs != null)
                if (!$Object.is($Number(object.wallMs), 0))
                    message.wallMs = $Number(object.wallMs);
            if (object.level != null)
                if (typeof object.level !== "string" || object.level.length)
                    message.level = $String(object.level);
            if (object.event != null)
                if (typeof object.event !== "string" || object.event.length)
                    message.event = $String(object.event);
            if (object.server != null)
                if (typeof object.server !== "string" || object.server.length)
                    message.server = $String(object.server);
            if (object.epoch != null)
                if (typeof object.epoch === "object" ? object.epoch.low || object.epoch.high : $Number(object.epoch) !== 0)
                    if ($util.Long)
                        message.epoch = $util.Long.fromValue(object.epoch, true);
                    else if (typeof object.epoch === "string")
                        message.epoch = $parseInt(object.epoch, 10);
                    else if (typeof object.epoch === "number")
                        message.epoch = object.epoch;
                    else if (typeof object.epoch === "object")
                        message.epoch = new $util.LongBits(object.epoch.low >>> 0, object.epoch.high >>> 0).toNumber(true);
            if (object.who != null)
                if (typeof object.who !== "string" || object.who.length)
                    message.who = $String(object.who);
            if (object.words != null)
                if (typeof object.words !== "string" || object.words.length)
                    message.words = $String(object.words);
            if (object.fields) {
                if (!$util.isObject(object.fields))
                    throw $TypeError(".control.Happening.fields: object expected");
                message.fields = {};
                for (let keys = $Object.keys(object.fields), i = 0; i < keys.length; ++i) {
                    if (keys[i] === "__proto__")
                        $util.makeProp(message.fields, keys[i]);
                    message.fields[keys[i]] = $String(object.fields[keys[i]]);
                }
            }
            return message;
        };

        /**
         * Creates a plain object from a Happening message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.Happening
         * @static
         * @param {control.Happening} message Happening
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Happening.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.objects || options.defaults)
                object.fields = {};
            if (options.defaults) {
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.sequence = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.sequence = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.wallMs = 0;
                object.level = "";
                object.event = "";
                object.server = "";
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.epoch = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.epoch = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.who = "";
                object.words = "";
            }
            if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.sequence = typeof message.sequence === "number" ? $BigInt(message.sequence) : $util.Long.fromBits(message.sequence.low >>> 0, message.sequence.high >>> 0, true).toBigInt();
                else if (typeof message.sequence === "number")
                    object.sequence = options.longs === $String ? $String(message.sequence) : message.sequence;
                else
                    object.sequence = options.longs === $String ? $util.Long.prototype.toString.call(message.sequence) : options.longs === $Number ? new $util.LongBits(message.sequence.low >>> 0, message.sequence.high >>> 0).toNumber(true) : message.sequence;
            if (message.wallMs != null && $Object.hasOwnProperty.call(message, "wallMs"))
                object.wallMs = options.json && !$isFinite(message.wallMs) ? $String(message.wallMs) : message.wallMs;
            if (message.level != null && $Object.hasOwnProperty.call(message, "level"))
                object.level = message.level;
            if (message.event != null && $Object.hasOwnProperty.call(message, "event"))
                object.event = message.event;
            if (message.server != null && $Object.hasOwnProperty.call(message, "server"))
                object.server = message.server;
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.epoch = typeof message.epoch === "number" ? $BigInt(message.epoch) : $util.Long.fromBits(message.epoch.low >>> 0, message.epoch.high >>> 0, true).toBigInt();
                else if (typeof message.epoch === "number")
                    object.epoch = options.longs === $String ? $String(message.epoch) : message.epoch;
                else
                    object.epoch = options.longs === $String ? $util.Long.prototype.toString.call(message.epoch) : options.longs === $Number ? new $util.LongBits(message.epoch.low >>> 0, message.epoch.high >>> 0).toNumber(true) : message.epoch;
            if (message.who != null && $Object.hasOwnProperty.call(message, "who"))
                object.who = message.who;
            if (message.words != null && $Object.hasOwnProperty.call(message, "words"))
                object.words = message.words;
            let keys2;
            if (message.fields && (keys2 = $Object.keys(message.fields)).length) {
                object.fields = {};
                for (let j = 0; j < keys2.length; ++j) {
                    if (keys2[j] === "__proto__")
                        $util.makeProp(object.fields, keys2[j]);
                    object.fields[keys2[j]] = message.fields[keys2[j]];
                }
            }
            return object;
        };

        /**
         * Converts this Happening to JSON.
         * @function toJSON
         * @memberof control.Happening
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Happening.prototype.toJSON = function() {
            return Happening.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Happening;
    })();

    control.Events = (function() {

        /**
         * Properties of an Events.
         * @typedef {Object} control.Events.$Properties
         * @property {Array.<control.Happening.$Properties>|null} [happenings] Events happenings
         * @property {boolean|null} [complete] Events complete
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an Events.
         * @memberof control
         * @interface IEvents
         * @augments control.Events.$Properties
         * @deprecated Use control.Events.$Properties instead.
         */

        /**
         * Shape of an Events.
         * @typedef {control.Events.$Properties} control.Events.$Shape
         */

        /**
         * Constructs a new Events.
         * @memberof control
         * @classdesc Represents an Events.
         * @constructor
         * @param {control.Events.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Events = function (properties) {
            this.happenings = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Events happenings.
         * @member {Array.<control.Happening.$Properties>} happenings
         * @memberof control.Events
         * @instance
         */
        Events.prototype.happenings = $util.emptyArray;

        /**
         * Events complete.
         * @member {boolean} complete
         * @memberof control.Events
         * @instance
         */
        Events.prototype.complete = false;

        /**
         * Encodes the specified Events message. Does not implicitly {@link control.Events.verify|verify} messages.
         * @function encode
         * @memberof control.Events
         * @static
         * @param {control.Events.$Properties} message Events message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Events.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.happenings != null && message.happenings.length)
                for (let i = 0; i < message.happenings.length; ++i)
                    $root.control.Happening.encode(message.happenings[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.complete != null && $Object.hasOwnProperty.call(message, "complete") && message.complete !== false)
                writer.uint32(/* id 2, wireType 0 =*/16).bool(message.complete);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an Events message from the specified reader or buffer.
         * @function decode
         * @memberof control.Events
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.Events & control.Events.$Shape} Events
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Events.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.Events();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.happenings && message.happenings.length))
                            message.happenings = [];
                        message.happenings.push($root.control.Happening.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.complete = value;
                        else
                            delete message.complete;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies an Events message.
         * @function verify
         * @memberof control.Events
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        Events.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.happenings != null && $Object.hasOwnProperty.call(message, "happenings")) {
                if (!$Array.isArray(message.happenings))
                    return "happenings: array expected";
                for (let i = 0; i < message.happenings.length; ++i) {
                    let error = $root.control.Happening.verify(message.happenings[i], _depth + 1);
                    if (error)
                        return "happenings." + error;
                }
            }
            if (message.complete != null && $Object.hasOwnProperty.call(message, "complete"))
                if (typeof message.complete !== "boolean")
                    return "complete: boolean expected";
            return null;
        };

        /**
         * Creates an Events message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.Events
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.Events} Events
         */
        Events.fromObject = function (object, _depth) {
            if (object instanceof $root.control.Events)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.Events: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.Events();
            if (object.happenings) {
                if (!$Array.isArray(object.happenings))
                    throw $TypeError(".control.Events.happenings: array expected");
                message.happenings = $Array(object.happenings.length);
                for (let i = 0; i < object.happenings.length; ++i) {
                    if (!$util.isObject(object.happenings[i]))
                        throw $TypeError(".control.Events.happenings: object expected");
                    message.happenings[i] = $root.control.Happening.fromObject(object.happenings[i], _depth + 1);
                }
            }
            if (object.complete != null)
                if (object.complete)
                    message.complete = $Boolean(object.complete);
            return message;
        };

        /**
         * Creates a plain object from an Events message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.Events
         * @static
         * @param {control.Events} message Events
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Events.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.happenings = [];
            if (options.defaults)
                object.complete = false;
            if (message.happenings && message.happenings.length) {
                object.happenings = $Array(message.happenings.length);
                for (let j = 0; j < message.happenings.length; ++j)
                    object.happenings[j] = $root.control.Happening.toObject(message.happenings[j], options, _depth + 1);
            }
            if (message.complete != null && $Object.hasOwnProperty.call(message, "complete"))
                object.complete = message.complete;
            return object;
        };

        /**
         * Converts this Events to JSON.
         * @function toJSON
         * @memberof control.Events
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Events.prototype.toJSON = function() {
            return Events.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Events;
    })();

    control.ReadGaps = (function() {

        /**
         * Properties of a ReadGaps.
         * @typedef {Object} control.ReadGaps.$Properties
         * @property {string|null} [server] ReadGaps server
         * @property {number|Long|null} [epoch] ReadGaps epoch
         * @property {number|null} [from] ReadGaps from
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ReadGaps.
         * @memberof control
         * @interface IReadGaps
         * @augments control.ReadGaps.$Properties
         * @deprecated Use control.ReadGaps.$Properties instead.
         */

        /**
         * Shape of a ReadGaps.
         * @typedef {control.ReadGaps.$Properties} control.ReadGaps.$Shape
         */

        /**
         * Constructs a new ReadGaps.
         * @memberof control
         * @classdesc Represents a ReadGaps.
         * @constructor
         * @param {control.ReadGaps.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ReadGaps = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ReadGaps server.
         * @member {string} server
         * @memberof control.ReadGaps
         * @instance
         */
        ReadGaps.prototype.server = "";

        /**
         * ReadGaps epoch.
         * @member {number|Long} epoch
         * @memberof control.ReadGaps
         * @instance
         */
        ReadGaps.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * ReadGaps from.
         * @member {number} from
         * @memberof control.ReadGaps
         * @instance
         */
        ReadGaps.prototype.from = 0;

        /**
         * Encodes the specified ReadGaps message. Does not implicitly {@link control.ReadGaps.verify|verify} messages.
         * @function encode
         * @memberof control.ReadGaps
         * @static
         * @param {control.ReadGaps.$Properties} message ReadGaps message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ReadGaps.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.server != null && $Object.hasOwnProperty.call(message, "server") && message.server !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.server);
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.epoch);
            if (message.from != null && $Object.hasOwnProperty.call(message, "from") && message.from !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.from);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ReadGaps message from the specified reader or buffer.
         * @function decode
         * @memberof control.ReadGaps
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.ReadGaps & control.ReadGaps.$Shape} ReadGaps
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ReadGaps.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.ReadGaps();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.server = value;
                        else
                            delete message.server;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.epoch = value;
                        else
                            delete message.epoch;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.from = value;
                        else
                            delete message.from;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a ReadGaps message.
         * @function verify
         * @memberof control.ReadGaps
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        ReadGaps.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.server != null && $Object.hasOwnProperty.call(message, "server"))
                if (!$util.isString(message.server))
                    return "server: string expected";
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (!$util.isInteger(message.epoch) && !(message.epoch && $util.isInteger(message.epoch.low) && $util.isInteger(message.epoch.high)))
                    return "epoch: integer|Long expected";
            if (message.from != null && $Object.hasOwnProperty.call(message, "from"))
                if (!$util.isInteger(message.from))
                    return "from: integer expected";
            return null;
        };

        /**
         * Creates a ReadGaps message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.ReadGaps
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.ReadGaps} ReadGaps
         */
        ReadGaps.fromObject = function (object, _depth) {
            if (object instanceof $root.control.ReadGaps)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.ReadGaps: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.ReadGaps();
            if (object.server != null)
                if (typeof object.server !== "string" || object.server.length)
                    message.server = $String(object.server);
            if (object.epoch != null)
                if (typeof object.epoch === "object" ? object.epoch.low || object.epoch.high : $Number(object.epoch) !== 0)
                    if ($util.Long)
                        message.epoch = $util.Long.fromValue(object.epoch, true);
                    else if (typeof object.epoch === "string")
                        message.epoch = $parseInt(object.epoch, 10);
                    else if (typeof object.epoch === "number")
                        message.epoch = object.epoch;
                    else if (typeof object.epoch === "object")
                        message.epoch = new $util.LongBits(object.epoch.low >>> 0, object.epoch.high >>> 0).toNumber(true);
            if (object.from != null)
                if ($Number(object.from) !== 0)
                    message.from = object.from >>> 0;
            return message;
        };

        /**
         * Creates a plain object from a ReadGaps message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.ReadGaps
         * @static
         * @param {control.ReadGaps} message ReadGaps
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ReadGaps.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.server = "";
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.epoch = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.epoch = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.from = 0;
            }
            if (message.server != null && $Object.hasOwnProperty.call(message, "server"))
                object.server = message.server;
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.epoch = typeof message.epoch === "number" ? $BigInt(message.epoch) : $util.Long.fromBits(message.epoch.low >>> 0, message.epoch.high >>> 0, true).toBigInt();
                else if (typeof message.epoch === "number")
                    object.epoch = options.longs === $String ? $String(message.epoch) : message.epoch;
                else
                    object.epoch = options.longs === $String ? $util.Long.prototype.toString.call(message.epoch) : options.longs === $Number ? new $util.LongBits(message.epoch.low >>> 0, message.epoch.high >>> 0).toNumber(true) : message.epoch;
            if (message.from != null && $Object.hasOwnProperty.call(message, "from"))
                object.from = message.from;
            return object;
        };

        /**
         * Converts this ReadGaps to JSON.
         * @function toJSON
         * @memberof control.ReadGaps
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ReadGaps.prototype.toJSON = function() {
            return ReadGaps.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ReadGaps;
    })();

    control.Gaps = (function() {

        /**
         * Properties of a Gaps.
         * @typedef {Object} control.Gaps.$Properties
         * @property {string|null} [server] Gaps server
         * @property {number|Long|null} [epoch] Gaps epoch
         * @property {number|null} [beganWallMs] Gaps beganWallMs
         * @property {number|null} [endedWallMs] Gaps endedWallMs
         * @property {number|null} [total] Gaps total
         * @property {number|null} [from] Gaps from
         * @property {Array.<control.ObjectGap.$Properties>|null} [objects] Gaps objects
         * @property {Object.<string,string>|null} [fields] Gaps fields
         * @property {Array.<number|Long>|null} [kept] Gaps kept
         * @property {string|null} [problem] Gaps problem
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Gaps.
         * @memberof control
         * @interface IGaps
         * @augments control.Gaps.$Properties
         * @deprecated Use control.Gaps.$Properties instead.
         */

        /**
         * Shape of a Gaps.
         * @typedef {control.Gaps.$Properties} control.Gaps.$Shape
         */

        /**
         * Constructs a new Gaps.
         * @memberof control
         * @classdesc Represents a Gaps.
         * @constructor
         * @param {control.Gaps.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Gaps = function (properties) {
            this.objects = [];
            this.fields = {};
            this.kept = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Gaps server.
         * @member {string} server
         * @memberof control.Gaps
         * @instance
         */
        Gaps.prototype.server = "";

        /**
         * Gaps epoch.
         * @member {number|Long} epoch
         * @memberof control.Gaps
         * @instance
         */
        Gaps.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Gaps beganWallMs.
         * @member {number} beganWallMs
         * @memberof control.Gaps
         * @instance
         */
        Gaps.prototype.beganWallMs = 0;

        /**
         * Gaps endedWallMs.
         * @member {number|null|undefined} endedWallMs
         * @memberof control.Gaps
         * @instance
         */
        Gaps.prototype.endedWallMs = null;

        /**
         * Gaps total.
         * @member {number} total
         * @memberof control.Gaps
         * @instance
         */
        Gaps.prototype.total = 0;

        /**
         * Gaps from.
         * @member {number} from
         * @memberof control.Gaps
         * @instance
         */
        Gaps.prototype.from = 0;

        /**
         * Gaps objects.
         * @member {Array.<control.ObjectGap.$Properties>} objects
         * @memberof control.Gaps
         * @instance
         */
        Gaps.prototype.objects = $util.emptyArray;

        /**
         * Gaps fields.
         * @member {Object.<string,string>} fields
         * @memberof control.Gaps
         * @instance
         */
        Gaps.prototype.fields = $util.emptyObject;

        /**
         * Gaps kept.
         * @member {Array.<number|Long>} kept
         * @memberof control.Gaps
         * @instance
         */
        Gaps.prototype.kept = $util.emptyArray;

        /**
         * Gaps problem.
         * @member {string} problem
         * @memberof control.Gaps
         * @instance
         */
        Gaps.prototype.problem = "";

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Gaps.prototype, "_endedWallMs", {
            get: $util.oneOfGetter($oneOfFields = ["endedWallMs"]),
            set: $setterOf($oneOfFields)
        });

        /**
         * Encodes the specified Gaps message. Does not implicitly {@link control.Gaps.verify|verify} messages.
         * @function encode
         * @memberof control.Gaps
         * @static
         * @param {control.Gaps.$Properties} message Gaps message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Gaps.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.server != null && $Object.hasOwnProperty.call(message, "server") && message.server !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.server);
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.epoch);
            if (message.beganWallMs != null && $Object.hasOwnProperty.call(message, "beganWallMs") && !$Object.is(message.beganWallMs, 0))
                writer.uint32(/* id 3, wireType 1 =*/25).double(message.beganWallMs);
            if (message.endedWallMs != null && $Object.hasOwnProperty.call(message, "endedWallMs"))
                writer.uint32(/* id 4, wireType 1 =*/33).double(message.endedWallMs);
            if (message.total != null && $Object.hasOwnProperty.call(message, "total") && message.total !== 0)
                writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.total);
            if (message.from != null && $Object.hasOwnProperty.call(message, "from") && message.from !== 0)
                writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.from);
            if (message.objects != null && message.objects.length)
                for (let i = 0; i < message.objects.length; ++i)
                    $root.control.ObjectGap.encode(message.objects[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
            if (message.fields != null && $Object.hasOwnProperty.call(message, "fields"))
                for (let keys = $Object.keys(message.fields), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 8, wireType 2 =*/66).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.fields[keys[i]]).ldelim();
            if (message.kept != null && message.kept.length)
                writer.uint32(/* id 9, wireType 2 =*/74).uint64s(message.kept);
            if (message.problem != null && $Object.hasOwnProperty.call(message, "problem") && message.problem !== "")
                writer.uint32(/* id 10, wireType 2 =*/82).string(message.problem);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Gaps message from the specified reader or buffer.
         * @function decode
         * @memberof control.Gaps
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.Gaps & control.Gaps.$Shape} Gaps
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Gaps.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.Gaps();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.server = value;
                        else
                            delete message.server;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.epoch = value;
                        else
                            delete message.epoch;
                        continue;
                    }
                case 3: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.beganWallMs = value;
                        else
                            delete message.beganWallMs;
                        continue;
                    }
                case 4: {
                        if (wireType !== 1)
                            break;
                        message.endedWallMs = reader.double();
                        message._endedWallMs = "endedWallMs";
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.total = value;
                        else
                            delete message.total;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.from = value;
                        else
                            delete message.from;
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if (!(message.objects && message.objects.length))
                            message.objects = [];
                        message.objects.push($root.control.ObjectGap.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if (message.fields === $util.emptyObject)
                            message.fields = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = "";
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.stringVerify();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = reader.stringVerify();
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.fields, key);
                        message.fields[key] = value;
                        continue;
                    }
                case 9: {
                        if (wireType === 2) {
                            if (!(message.kept && message.kept.length))
                                message.kept = [];
                            reader.uint64s(message.kept);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.kept && message.kept.length))
                            message.kept = [];
                        message.kept.push(reader.uint64());
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.problem = value;
                        else
                            delete message.problem;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a Gaps message.
         * @function verify
         * @memberof control.Gaps
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        Gaps.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            let properties = {};
            if (message.server != null && $Object.hasOwnProperty.call(message, "server"))
                if (!$util.isString(message.server))
                    return "server: string expected";
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (!$util.isInteger(message.epoch) && !(message.epoch && $util.isInteger(message.epoch.low) && $util.isInteger(message.epoch.high)))
                    return "epoch: integer|Long expected";
            if (message.beganWallMs != null && $Object.hasOwnProperty.call(message, "beganWallMs"))
                if (typeof message.beganWallMs !== "number")
                    return "beganWallMs: number expected";
            if (message.endedWallMs != null && $Object.hasOwnProperty.call(message, "endedWallMs")) {
                properties._endedWallMs = 1;
                if (typeof message.endedWallMs !== "number")
                    return "endedWallMs: number expected";
            }
            if (message.total != null && $Object.hasOwnProperty.call(message, "total"))
                if (!$util.isInteger(message.total))
                    return "total: integer expected";
            if (message.from != null && $Object.hasOwnProperty.call(message, "from"))
                if (!$util.isInteger(message.from))
                    return "from: integer expected";
            if (message.objects != null && $Object.hasOwnProperty.call(message, "objects")) {
                if (!$Array.isArray(message.objects))
                    return "objects: array expected";
                for (let i = 0; i < message.objects.length; ++i) {
                    let error = $root.control.ObjectGap.verify(message.objects[i], _depth + 1);
                    if (error)
                        return "objects." + error;
                }
            }
            if (message.fields != null && $Object.hasOwnProperty.call(message, "fields")) {
                if (!$util.isObject(message.fields))
                    return "fields: object expected";
                let key = $Object.keys(message.fields);
                for (let i = 0; i < key.length; ++i)
                    if (!$util.isString(message.fields[key[i]]))
                        return "fields: string{k:string} expected";
            }
            if (message.kept != null && $Object.hasOwnProperty.call(message, "kept")) {
                if (!$Array.isArray(message.kept))
                    return "kept: array expected";
                for (let i = 0; i < message.kept.length; ++i)
                    if (!$util.isInteger(message.kept[i]) && !(message.kept[i] && $util.isInteger(message.kept[i].low) && $util.isInteger(message.kept[i].high)))
                        return "kept: integer|Long[] expected";
            }
            if (message.problem != null && $Object.hasOwnProperty.call(message, "problem"))
                if (!$util.isString(message.problem))
                    return "problem: string expected";
            return null;
        };

        /**
         * Creates a Gaps message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.Gaps
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.Gaps} Gaps
         */
        Gaps.fromObject = function (object, _depth) {
            if (object instanceof $root.control.Gaps)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.Gaps: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.Gaps();
            if (object.server != null)
                if (typeof object.server !== "string" || object.server.length)
                    message.server = $String(object.server);
            if (object.epoch != null)
                if (typeof object.epoch === "object" ? object.epoch.low || object.epoch.high : $Number(object.epoch) !== 0)
                    if ($util.Long)
                        message.epoch = $util.Long.fromValue(object.epoch, true);
                    else if (typeof object.epoch === "string")
                        message.epoch = $parseInt(object.epoch, 10);
                    else if (typeof object.epoch === "number")
                        message.epoch = object.epoch;
                    else if (typeof object.epoch === "object")
                        message.epoch = new $util.LongBits(object.epoch.low >>> 0, object.epoch.high >>> 0).toNumber(true);
            if (object.beganWallMs != null)
                if (!$Object.is($Number(object.beganWallMs), 0))
                    message.beganWallMs = $Number(object.beganWallMs);
            if (object.endedWallMs != null)
                message.endedWallMs = $Number(object.endedWallMs);
            if (object.total != null)
                if ($Number(object.total) !== 0)
                    message.total = object.total >>> 0;
            if (object.from != null)
                if ($Number(object.from) !== 0)
                    message.from = object.from >>> 0;
            if (object.objects) {
                if (!$Array.isArray(object.objects))
                    throw $TypeError(".control.Gaps.objects: array expected");
                message.objects = $Array(object.objects.length);
                for (let i = 0; i < object.objects.length; ++i) {
                    if (!$util.isObject(object.objects[i]))
                        throw $TypeError(".control.Gaps.objects: object expected");
                    message.objects[i] = $root.control.ObjectGap.fromObject(object.objects[i], _depth + 1);
                }
            }
            if (object.fields) {
                if (!$util.isObject(object.fields))
                    throw $TypeError(".control.Gaps.fields: object expected");
                message.fields = {};
                for (let keys = $Object.keys(object.fields), i = 0; i < keys.length; ++i) {
                    if (keys[i] === "__proto__")
                        $util.makeProp(message.fields, keys[i]);
                    message.fields[keys[i]] = $String(object.fields[keys[i]]);
                }
            }
            if (object.kept) {
                if (!$Array.isArray(object.kept))
                    throw $TypeError(".control.Gaps.kept: array expected");
                message.kept = $Array(object.kept.length);
                for (let i = 0; i < object.kept.length; ++i)
                    if ($util.Long)
                        message.kept[i] = $util.Long.fromValue(object.kept[i], true);
                    else if (typeof object.kept[i] === "string")
                        message.kept[i] = $parseInt(object.kept[i], 10);
                    else if (typeof object.kept[i] === "number")
                        message.kept[i] = object.kept[i];
                    else if (typeof object.kept[i] === "object")
                        message.kept[i] = new $util.LongBits(object.kept[i].low >>> 0, object.kept[i].high >>> 0).toNumber(true);
            }
            if (object.problem != null)
                if (typeof object.problem !== "string" || object.problem.length)
                    message.problem = $String(object.problem);
            return message;
        };

        /**
         * Creates a plain object from a Gaps message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.Gaps
         * @static
         * @param {control.Gaps} message Gaps
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Gaps.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults) {
                object.objects = [];
                object.kept = [];
            }
            if (options.objects || options.defaults)
                object.fields = {};
            if (options.defaults) {
                object.server = "";
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.epoch = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.epoch = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.beganWallMs = 0;
                object.total = 0;
                object.from = 0;
                object.problem = "";
            }
            if (message.server != null && $Object.hasOwnProperty.call(message, "server"))
                object.server = message.server;
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.epoch = typeof message.epoch === "number" ? $BigInt(message.epoch) : $util.Long.fromBits(message.epoch.low >>> 0, message.epoch.high >>> 0, true).toBigInt();
                else if (typeof message.epoch === "number")
                    object.epoch = options.longs === $String ? $String(message.epoch) : message.epoch;
                else
                    object.epoch = options.longs === $String ? $util.Long.prototype.toString.call(message.epoch) : options.longs === $Number ? new $util.LongBits(message.epoch.low >>> 0, message.epoch.high >>> 0).toNumber(true) : message.epoch;
            if (message.beganWallMs != null && $Object.hasOwnProperty.call(message, "beganWallMs"))
                object.beganWallMs = options.json && !$isFinite(message.beganWallMs) ? $String(message.beganWallMs) : message.beganWallMs;
            if (message.endedWallMs != null && $Object.hasOwnProperty.call(message, "endedWallMs"))
                object.endedWallMs = options.json && !$isFinite(message.endedWallMs) ? $String(message.endedWallMs) : message.endedWallMs;
            if (message.total != null && $Object.hasOwnProperty.call(message, "total"))
                object.total = message.total;
            if (message.from != null && $Object.hasOwnProperty.call(message, "from"))
                object.from = message.from;
            if (message.objects && message.objects.length) {
                object.objects = $Array(message.objects.length);
                for (let j = 0; j < message.objects.length; ++j)
                    object.objects[j] = $root.control.ObjectGap.toObject(message.objects[j], options, _depth + 1);
            }
            let keys2;
            if (message.fields && (keys2 = $Object.keys(message.fields)).length) {
                object.fields = {};
                for (let j = 0; j < keys2.length; ++j) {
                    if (keys2[j] === "__proto__")
                        $util.makeProp(object.fields, keys2[j]);
                    object.fields[keys2[j]] = message.fields[keys2[j]];
                }
            }
            if (message.kept && message.kept.length) {
                object.kept = $Array(message.kept.length);
                for (let j = 0; j < message.kept.length; ++j)
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.kept[j] = typeof message.kept[j] === "number" ? $BigInt(message.kept[j]) : $util.Long.fromBits(message.kept[j].low >>> 0, message.kept[j].high >>> 0, true).toBigInt();
                    else if (typeof message.kept[j] === "number")
                        object.kept[j] = options.longs === $String ? $String(message.kept[j]) : message.kept[j];
                    else
                        object.kept[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.kept[j]) : options.longs === $Number ? new $util.LongBits(message.kept[j].low >>> 0, message.kept[j].high >>> 0).toNumber(true) : message.kept[j];
            }
            if (message.problem != null && $Object.hasOwnProperty.call(message, "problem"))
                object.problem = message.problem;
            return object;
        };

        /**
         * Converts this Gaps to JSON.
         * @function toJSON
         * @memberof control.Gaps
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Gaps.prototype.toJSON = function() {
            return Gaps.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Gaps;
    })();

    control.ObjectGap = (function() {

        /**
         * Properties of an ObjectGap.
         * @typedef {Object} control.ObjectGap.$Properties
         * @property {string|null} [type] ObjectGap type
         * @property {number|null} [number] ObjectGap number
         * @property {string|null} [name] ObjectGap name
         * @property {string|null} [kind] ObjectGap kind
         * @property {number|null} [gapMs] ObjectGap gapMs
         * @property {number|null} [overlapMs] ObjectGap overlapMs
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ObjectGap.
         * @memberof control
         * @interface IObjectGap
         * @augments control.ObjectGap.$Properties
         * @deprecated Use control.ObjectGap.$Properties instead.
         */

        /**
         * Shape of an ObjectGap.
         * @typedef {control.ObjectGap.$Properties} control.ObjectGap.$Shape
         */

        /**
         * Constructs a new ObjectGap.
         * @memberof control
         * @classdesc Represents an ObjectGap.
         * @constructor
         * @param {control.ObjectGap.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ObjectGap = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ObjectGap type.
         * @member {string} type
         * @memberof control.ObjectGap
         * @instance
         */
        ObjectGap.prototype.type = "";

        /**
         * ObjectGap number.
         * @member {number} number
         * @memberof control.ObjectGap
         * @instance
         */
        ObjectGap.prototype.number = 0;

        /**
         * ObjectGap name.
         * @member {string} name
         * @memberof control.ObjectGap
         * @instance
         */
        ObjectGap.prototype.name = "";

        /**
         * ObjectGap kind.
         * @member {string} kind
         * @memberof control.ObjectGap
         * @instance
         */
        ObjectGap.prototype.kind = "";

        /**
         * ObjectGap gapMs.
         * @member {number|null|undefined} gapMs
         * @memberof control.ObjectGap
         * @instance
         */
        ObjectGap.prototype.gapMs = null;

        /**
         * ObjectGap overlapMs.
         * @member {number|null|undefined} overlapMs
         * @memberof control.ObjectGap
         * @instance
         */
        ObjectGap.prototype.overlapMs = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(ObjectGap.prototype, "_gapMs", {
            get: $util.oneOfGetter($oneOfFields = ["gapMs"]),
            set: $setterOf($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(ObjectGap.prototype, "_overlapMs", {
            get: $util.oneOfGetter($oneOfFields = ["overlapMs"]),
            set: $setterOf($oneOfFields)
        });

        /**
         * Encodes the specified ObjectGap message. Does not implicitly {@link control.ObjectGap.verify|verify} messages.
         * @function encode
         * @memberof control.ObjectGap
         * @static
         * @param {control.ObjectGap.$Properties} message ObjectGap message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ObjectGap.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.type);
            if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.number);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.name);
            if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.kind);
            if (message.gapMs != null && $Object.hasOwnProperty.call(message, "gapMs"))
                writer.uint32(/* id 5, wireType 1 =*/41).double(message.gapMs);
            if (message.overlapMs != null && $Object.hasOwnProperty.call(message, "overlapMs"))
                writer.uint32(/* id 6, wireType 1 =*/49).double(message.overlapMs);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ObjectGap message from the specified reader or buffer.
         * @function decode
         * @memberof control.ObjectGap
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.ObjectGap & control.ObjectGap.$Shape} ObjectGap
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ObjectGap.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.ObjectGap();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.type = value;
                        else
                            delete message.type;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.number = value;
                        else
                            delete message.number;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.kind = value;
                        else
                            delete message.kind;
                        continue;
                    }
                case 5: {
                        if (wireType !== 1)
                            break;
                        message.gapMs = reader.double();
                        message._gapMs = "gapMs";
                        continue;
                    }
                case 6: {
                        if (wireType !== 1)
                            break;
                        message.overlapMs = reader.double();
                        message._overlapMs = "overlapMs";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies an ObjectGap message.
         * @function verify
         * @memberof control.ObjectGap
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        ObjectGap.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            let properties = {};
            if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                if (!$util.isString(message.type))
                    return "type: string expected";
            if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                if (!$util.isInteger(message.number))
                    return "number: integer expected";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                if (!$util.isString(message.name))
                    return "name: string expected";
            if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                if (!$util.isString(message.kind))
                    return "kind: string expected";
            if (message.gapMs != null && $Object.hasOwnProperty.call(message, "gapMs")) {
                properties._gapMs = 1;
                if (typeof message.gapMs !== "number")
                    return "gapMs: number expected";
            }
            if (message.overlapMs != null && $Object.hasOwnProperty.call(message, "overlapMs")) {
                properties._overlapMs = 1;
                if (typeof message.overlapMs !== "number")
                    return "overlapMs: number expected";
            }
            return null;
        };

        /**
         * Creates an ObjectGap message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.ObjectGap
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.ObjectGap} ObjectGap
         */
        ObjectGap.fromObject = function (object, _depth) {
            if (object instanceof $root.control.ObjectGap)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.ObjectGap: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.ObjectGap();
            if (object.type != null)
                if (typeof object.type !== "string" || object.type.length)
                    message.type = $String(object.type);
            if (object.number != null)
                if ($Number(object.number) !== 0)
                    message.number = object.number >>> 0;
            if (object.name != null)
                if (typeof object.name !== "string" || object.name.length)
                    message.name = $String(object.name);
            if (object.kind != null)
                if (typeof object.kind !== "string" || object.kind.length)
                    message.kind = $String(object.kind);
            if (object.gapMs != null)
                message.gapMs = $Number(object.gapMs);
            if (object.overlapMs != null)
                message.overlapMs = $Number(object.overlapMs);
            return message;
        };

        /**
         * Creates a plain object from an ObjectGap message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.ObjectGap
         * @static
         * @param {control.ObjectGap} message ObjectGap
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ObjectGap.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.type = "";
                object.number = 0;
                object.name = "";
                object.kind = "";
            }
            if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                object.type = message.type;
            if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                object.number = message.number;
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                object.kind = message.kind;
            if (message.gapMs != null && $Object.hasOwnProperty.call(message, "gapMs"))
                object.gapMs = options.json && !$isFinite(message.gapMs) ? $String(message.gapMs) : message.gapMs;
            if (message.overlapMs != null && $Object.hasOwnProperty.call(message, "overlapMs"))
                object.overlapMs = options.json && !$isFinite(message.overlapMs) ? $String(message.overlapMs) : message.overlapMs;
            return object;
        };

        /**
         * Converts this ObjectGap to JSON.
         * @function toJSON
         * @memberof control.ObjectGap
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ObjectGap.prototype.toJSON = function() {
            return ObjectGap.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ObjectGap;
    })();

    control.ReadHistory = (function() {

        /**
         * Properties of a ReadHistory.
         * @typedef {Object} control.ReadHistory.$Properties
         * @property {string|null} [server] ReadHistory server
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ReadHistory.
         * @memberof control
         * @interface IReadHistory
         * @augments control.ReadHistory.$Properties
         * @deprecated Use control.ReadHistory.$Properties instead.
         */

        /**
         * Shape of a ReadHistory.
         * @typedef {control.ReadHistory.$Properties} control.ReadHistory.$Shape
         */

        /**
         * Constructs a new ReadHistory.
         * @memberof control
         * @classdesc Represents a ReadHistory.
         * @constructor
         * @param {control.ReadHistory.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ReadHistory = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ReadHistory server.
         * @member {string} server
         * @memberof control.ReadHistory
         * @instance
         */
        ReadHistory.prototype.server = "";

        /**
         * Encodes the specified ReadHistory message. Does not implicitly {@link control.ReadHistory.verify|verify} messages.
         * @function encode
         * @memberof control.ReadHistory
         * @static
         * @param {control.ReadHistory.$Properties} message ReadHistory message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ReadHistory.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.server != null && $Object.hasOwnProperty.call(message, "server") && message.server !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.server);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ReadHistory message from the specified reader or buffer.
         * @function decode
         * @memberof control.ReadHistory
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.ReadHistory & control.ReadHistory.$Shape} ReadHistory
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ReadHistory.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.ReadHistory();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.server = value;
                        else
                            delete message.server;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a ReadHistory message.
         * @function verify
         * @memberof control.ReadHistory
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        ReadHistory.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.server != null && $Object.hasOwnProperty.call(message, "server"))
                if (!$util.isString(message.server))
                    return "server: string expected";
            return null;
        };

        /**
         * Creates a ReadHistory message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.ReadHistory
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.ReadHistory} ReadHistory
         */
        ReadHistory.fromObject = function (object, _depth) {
            if (object instanceof $root.control.ReadHistory)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.ReadHistory: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.ReadHistory();
            if (object.server != null)
                if (typeof object.server !== "string" || object.server.length)
                    message.server = $String(object.server);
            return message;
        };

        /**
         * Creates a plain object from a ReadHistory message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.ReadHistory
         * @static
         * @param {control.ReadHistory} message ReadHistory
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ReadHistory.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults)
                object.server = "";
            if (message.server != null && $Object.hasOwnProperty.call(message, "server"))
                object.server = message.server;
            return object;
        };

        /**
         * Converts this ReadHistory to JSON.
         * @function toJSON
         * @memberof control.ReadHistory
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ReadHistory.prototype.toJSON = function() {
            return ReadHistory.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ReadHistory;
    })();

    control.History = (function() {

        /**
         * Properties of a History.
         * @typedef {Object} control.History.$Properties
         * @property {Array.<control.HistoryEntry.$Properties>|null} [entries] History entries
         * @property {boolean|null} [complete] History complete
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a History.
         * @memberof control
         * @interface IHistory
         * @augments control.History.$Properties
         * @deprecated Use control.History.$Properties instead.
         */

        /**
         * Shape of a History.
         * @typedef {control.History.$Properties} control.History.$Shape
         */

        /**
         * Constructs a new History.
         * @memberof control
         * @classdesc Represents a History.
         * @constructor
         * @param {control.History.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const History = function (properties) {
            this.entries = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * History entries.
         * @member {Array.<control.HistoryEntry.$Properties>} entries
         * @memberof control.History
         * @instance
         */
        History.prototype.entries = $util.emptyArray;

        /**
         * History complete.
         * @member {boolean} complete
         * @memberof control.History
         * @instance
         */
        History.prototype.complete = false;

        /**
         * Encodes the specified History message. Does not implicitly {@link control.History.verify|verify} messages.
         * @function encode
         * @memberof control.History
         * @static
         * @param {control.History.$Properties} message History message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        History.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.entries != null && message.entries.length)
                for (let i = 0; i < message.entries.length; ++i)
                    $root.control.HistoryEntry.encode(message.entries[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.complete != null && $Object.hasOwnProperty.call(message, "complete") && message.complete !== false)
                writer.uint32(/* id 2, wireType 0 =*/16).bool(message.complete);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a History message from the specified reader or buffer.
         * @function decode
         * @memberof control.History
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.History & control.History.$Shape} History
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        History.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.History();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.entries && message.entries.length))
                            message.entries = [];
                        message.entries.push($root.control.HistoryEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.complete = value;
                        else
                            delete message.complete;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a History message.
         * @function verify
         * @memberof control.History
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        History.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.entries != null && $Object.hasOwnProperty.call(message, "entries")) {
                if (!$Array.isArray(message.entries))
                    return "entries: array expected";
                for (let i = 0; i < message.entries.length; ++i) {
                    let error = $root.control.HistoryEntry.verify(message.entries[i], _depth + 1);
                    if (error)
                        return "entries." + error;
                }
            }
            if (message.complete != null && $Object.hasOwnProperty.call(message, "complete"))
                if (typeof message.complete !== "boolean")
                    return "complete: boolean expected";
            return null;
        };

        /**
         * Creates a History message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.History
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.History} History
         */
        History.fromObject = function (object, _depth) {
            if (object instanceof $root.control.History)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.History: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.History();
            if (object.entries) {
                if (!$Array.isArray(object.entries))
                    throw $TypeError(".control.History.entries: array expected");
                message.entries = $Array(object.entries.length);
                for (let i = 0; i < object.entries.length; ++i) {
                    if (!$util.isObject(object.entries[i]))
                        throw $TypeError(".control.History.entries: object expected");
                    message.entries[i] = $root.control.HistoryEntry.fromObject(object.entries[i], _depth + 1);
                }
            }
            if (object.complete != null)
                if (object.complete)
                    message.complete = $Boolean(object.complete);
            return message;
        };

        /**
         * Creates a plain object from a History message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.History
         * @static
         * @param {control.History} message History
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        History.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.entries = [];
            if (options.defaults)
                object.complete = false;
            if (message.entries && message.entries.length) {
                object.entries = $Array(message.entries.length);
                for (let j = 0; j < message.entries.length; ++j)
                    object.entries[j] = $root.control.HistoryEntry.toObject(message.entries[j], options, _depth + 1);
            }
            if (message.complete != null && $Object.hasOwnProperty.call(message, "complete"))
                object.complete = message.complete;
            return object;
        };

        /**
         * Converts this History to JSON.
         * @function toJSON
         * @memberof control.History
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        History.prototype.toJSON = function() {
            return History.toObject(this, $protobuf.util.toJSONOptions);
        };

        return History;
    })();

    control.HistoryEntry = (function() {

        /**
         * Properties of a HistoryEntry.
         * @typedef {Object} control.HistoryEntry.$Properties
         * @property {number|null} [number] HistoryEntry number
         * @property {string|null} [kind] HistoryEntry kind
         * @property {number|null} [beganWallMs] HistoryEntry beganWallMs
         * @property {number|null} [endedWallMs] HistoryEntry endedWallMs
         * @property {number|Long|null} [epochFrom] HistoryEntry epochFrom
         * @property {number|Long|null} [epochTo] HistoryEntry epochTo
         * @property {string|null} [who] HistoryEntry who
         * @property {string|null} [why] HistoryEntry why
         * @property {string|null} [result] HistoryEntry result
         * @property {number|null} [times] HistoryEntry times
         * @property {Object.<string,string>|null} [fields] HistoryEntry fields
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a HistoryEntry.
         * @memberof control
         * @interface IHistoryEntry
         * @augments control.HistoryEntry.$Properties
         * @deprecated Use control.HistoryEntry.$Properties instead.
         */

        /**
         * Shape of a HistoryEntry.
         * @typedef {control.HistoryEntry.$Properties} control.HistoryEntry.$Shape
         */

        /**
         * Constructs a new HistoryEntry.
         * @memberof control
         * @classdesc Represents a HistoryEntry.
         * @constructor
         * @param {control.HistoryEntry.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const HistoryEntry = function (properties) {
            this.fields = {};
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * HistoryEntry number.
         * @member {number} number
         * @memberof control.HistoryEntry
         * @instance
         */
        HistoryEntry.prototype.number = 0;

        /**
         * HistoryEntry kind.
         * @member {string} kind
         * @memberof control.HistoryEntry
         * @instance
         */
        HistoryEntry.prototype.kind = "";

        /**
         * HistoryEntry beganWallMs.
         * @member {number} beganWallMs
         * @memberof control.HistoryEntry
         * @instance
         */
        HistoryEntry.prototype.beganWallMs = 0;

        /**
         * HistoryEntry endedWallMs.
         * @member {number|null|undefined} endedWallMs
         * @memberof control.HistoryEntry
         * @instance
         */
        HistoryEntry.prototype.endedWallMs = null;

        /**
         * HistoryEntry epochFrom.
         * @member {number|Long} epochFrom
         * @memberof control.HistoryEntry
         * @instance
         */
        HistoryEntry.prototype.epochFrom = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * HistoryEntry epochTo.
         * @member {number|Long} epochTo
         * @memberof control.HistoryEntry
         * @instance
         */
        HistoryEntry.prototype.epochTo = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * HistoryEntry who.
         * @member {string} who
         * @memberof control.HistoryEntry
         * @instance
         */
        HistoryEntry.prototype.who = "";

        /**
         * HistoryEntry why.
         * @member {string} why
         * @memberof control.HistoryEntry
         * @instance
         */
        HistoryEntry.prototype.why = "";

        /**
         * HistoryEntry result.
         * @member {string} result
         * @memberof control.HistoryEntry
         * @instance
         */
        HistoryEntry.prototype.result = "";

        /**
         * HistoryEntry times.
         * @member {number} times
         * @memberof control.HistoryEntry
         * @instance
         */
        HistoryEntry.prototype.times = 0;

        /**
         * HistoryEntry fields.
         * @member {Object.<string,string>} fields
         * @memberof control.HistoryEntry
         * @instance
         */
        HistoryEntry.prototype.fields = $util.emptyObject;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(HistoryEntry.prototype, "_endedWallMs", {
            get: $util.oneOfGetter($oneOfFields = ["endedWallMs"]),
            set: $setterOf($oneOfFields)
        });

        /**
         * Encodes the specified HistoryEntry message. Does not implicitly {@link control.HistoryEntry.verify|verify} messages.
         * @function encode
         * @memberof control.HistoryEntry
         * @static
         * @param {control.HistoryEntry.$Properties} message HistoryEntry message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        HistoryEntry.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.number);
            if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.kind);
            if (message.beganWallMs != null && $Object.hasOwnProperty.call(message, "beganWallMs") && !$Object.is(message.beganWallMs, 0))
                writer.uint32(/* id 3, wireType 1 =*/25).double(message.beganWallMs);
            if (message.endedWallMs != null && $Object.hasOwnProperty.call(message, "endedWallMs"))
                writer.uint32(/* id 4, wireType 1 =*/33).double(message.endedWallMs);
            if (message.epochFrom != null && $Object.hasOwnProperty.call(message, "epochFrom") && (typeof message.epochFrom === "object" ? message.epochFrom.low || message.epochFrom.high : message.epochFrom !== 0))
                writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.epochFrom);
            if (message.epochTo != null && $Object.hasOwnProperty.call(message, "epochTo") && (typeof message.epochTo === "object" ? message.epochTo.low || message.epochTo.high : message.epochTo !== 0))
                writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.epochTo);
            if (message.who != null && $Object.hasOwnProperty.call(message, "who") && message.who !== "")
                writer.uint32(/* id 7, wireType 2 =*/58).string(message.who);
            if (message.why != null && $Object.hasOwnProperty.call(message, "why") && message.why !== "")
                writer.uint32(/* id 8, wireType 2 =*/66).string(message.why);
            if (message.result != null && $Object.hasOwnProperty.call(message, "result") && message.result !== "")
                writer.uint32(/* id 9, wireType 2 =*/74).string(message.result);
            if (message.times != null && $Object.hasOwnProperty.call(message, "times") && message.times !== 0)
                writer.uint32(/* id 10, wireType 0 =*/80).uint32(message.times);
            if (message.fields != null && $Object.hasOwnProperty.call(message, "fields"))
                for (let keys = $Object.keys(message.fields), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 11, wireType 2 =*/90).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.fields[keys[i]]).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a HistoryEntry message from the specified reader or buffer.
         * @function decode
         * @memberof control.HistoryEntry
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.HistoryEntry & control.HistoryEntry.$Shape} HistoryEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        HistoryEntry.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.HistoryEntry();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.number = value;
                        else
                            delete message.number;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.kind = value;
                        else
                            delete message.kind;
                        continue;
                    }
                case 3: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.beganWallMs = value;
                        else
                            delete message.beganWallMs;
                        continue;
                    }
                case 4: {
                        if (wireType !== 1)
                            break;
                        message.endedWallMs = reader.double();
                        message._endedWallMs = "endedWallMs";
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.epochFrom = value;
                        else
                            delete message.epochFrom;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.epochTo = value;
                        else
                            delete message.epochTo;
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.who = value;
                        else
                            delete message.who;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.why = value;
                        else
                            delete message.why;
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.result = value;
                        else
                            delete message.result;
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.times = value;
                        else
                            delete message.times;
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        if (message.fields === $util.emptyObject)
                            message.fields = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = "";
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.stringVerify();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = reader.stringVerify();
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.fields, key);
                        message.fields[key] = value;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a HistoryEntry message.
         * @function verify
         * @memberof control.HistoryEntry
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        HistoryEntry.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            let properties = {};
            if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                if (!$util.isInteger(message.number))
                    return "number: integer expected";
            if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                if (!$util.isString(message.kind))
                    return "kind: string expected";
            if (message.beganWallMs != null && $Object.hasOwnProperty.call(message, "beganWallMs"))
                if (typeof message.beganWallMs !== "number")
                    return "beganWallMs: number expected";
            if (message.endedWallMs != null && $Object.hasOwnProperty.call(message, "endedWallMs")) {
                properties._endedWallMs = 1;
                if (typeof message.endedWallMs !== "number")
                    return "endedWallMs: number expected";
            }
            if (message.epochFrom != null && $Object.hasOwnProperty.call(message, "epochFrom"))
                if (!$util.isInteger(message.epochFrom) && !(message.epochFrom && $util.isInteger(message.epochFrom.low) && $util.isInteger(message.epochFrom.high)))
                    return "epochFrom: integer|Long expected";
            if (message.epochTo != null && $Object.hasOwnProperty.call(message, "epochTo"))
                if (!$util.isInteger(message.epochTo) && !(message.epochTo && $util.isInteger(message.epochTo.low) && $util.isInteger(message.epochTo.high)))
                    return "epochTo: integer|Long expected";
            if (message.who != null && $Object.hasOwnProperty.call(message, "who"))
                if (!$util.isString(message.who))
                    return "who: string expected";
            if (message.why != null && $Object.hasOwnProperty.call(message, "why"))
                if (!$util.isString(message.why))
                    return "why: string expected";
            if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                if (!$util.isString(message.result))
                    return "result: string expected";
            if (message.times != null && $Object.hasOwnProperty.call(message, "times"))
                if (!$util.isInteger(message.times))
                    return "times: integer expected";
            if (message.fields != null && $Object.hasOwnProperty.call(message, "fields")) {
                if (!$util.isObject(message.fields))
                    return "fields: object expected";
                let key = $Object.keys(message.fields);
                for (let i = 0; i < key.length; ++i)
                    if (!$util.isString(message.fields[key[i]]))
                        return "fields: string{k:string} expected";
            }
            return null;
        };

        /**
         * Creates a HistoryEntry message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.HistoryEntry
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.HistoryEntry} HistoryEntry
         */
        HistoryEntry.fromObject = function (object, _depth) {
            if (object instanceof $root.control.HistoryEntry)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.HistoryEntry: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.HistoryEntry();
            if (object.number != null)
                if ($Number(object.number) !== 0)
                    message.number = object.number >>> 0;
            if (object.kind != null)
                if (typeof object.kind !== "string" || object.kind.length)
                    message.kind = $String(object.kind);
            if (object.beganWallMs != null)
                if (!$Object.is($Number(object.beganWallMs), 0))
                    message.beganWallMs = $Number(object.beganWallMs);
            if (object.endedWallMs != null)
                message.endedWallMs = $Number(object.endedWallMs);
            if (object.epochFrom != null)
                if (typeof object.epochFrom === "object" ? object.epochFrom.low || object.epochFrom.high : $Number(object.epochFrom) !== 0)
                    if ($util.Long)
                        message.epochFrom = $util.Long.fromValue(object.epochFrom, true);
                    else if (typeof object.epochFrom === "string")
                        message.epochFrom = $parseInt(object.epochFrom, 10);
                    else if (typeof object.epochFrom === "number")
                        message.epochFrom = object.epochFrom;
                    else if (typeof object.epochFrom === "object")
                        message.epochFrom = new $util.LongBits(object.epochFrom.low >>> 0, object.epochFrom.high >>> 0).toNumber(true);
            if (object.epochTo != null)
                if (typeof object.epochTo === "object" ? object.epochTo.low || object.epochTo.high : $Number(object.epochTo) !== 0)
                    if ($util.Long)
                        message.epochTo = $util.Long.fromValue(object.epochTo, true);
                    else if (typeof object.epochTo === "string")
                        message.epochTo = $parseInt(object.epochTo, 10);
                    else if (typeof object.epochTo === "number")
                        message.epochTo = object.epochTo;
                    else if (typeof object.epochTo === "object")
                        message.epochTo = new $util.LongBits(object.epochTo.low >>> 0, object.epochTo.high >>> 0).toNumber(true);
            if (object.who != null)
                if (typeof object.who !== "string" || object.who.length)
                    message.who = $String(object.who);
            if (object.why != null)
                if (typeof object.why !== "string" || object.why.length)
                    message.why = $String(object.why);
            if (object.result != null)
                if (typeof object.result !== "string" || object.result.length)
                    message.result = $String(object.result);
            if (object.times != null)
                if ($Number(object.times) !== 0)
                    message.times = object.times >>> 0;
            if (object.fields) {
                if (!$util.isObject(object.fields))
                    throw $TypeError(".control.HistoryEntry.fields: object expected");
                message.fields = {};
                for (let keys = $Object.keys(object.fields), i = 0; i < keys.length; ++i) {
                    if (keys[i] === "__proto__")
                        $util.makeProp(message.fields, keys[i]);
                    message.fields[keys[i]] = $String(object.fields[keys[i]]);
                }
            }
            return message;
        };

        /**
         * Creates a plain object from a HistoryEntry message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.HistoryEntry
         * @static
         * @param {control.HistoryEntry} message HistoryEntry
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        HistoryEntry.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.objects || options.defaults)
                object.fields = {};
            if (options.defaults) {
                object.number = 0;
                object.kind = "";
                object.beganWallMs = 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.epochFrom = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.epochFrom = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.epochTo = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.epochTo = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.who = "";
                object.why = "";
                object.result = "";
                object.times = 0;
            }
            if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                object.number = message.number;
            if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                object.kind = message.kind;
            if (message.beganWallMs != null && $Object.hasOwnProperty.call(message, "beganWallMs"))
                object.beganWallMs = options.json && !$isFinite(message.beganWallMs) ? $String(message.beganWallMs) : message.beganWallMs;
            if (message.endedWallMs != null && $Object.hasOwnProperty.call(message, "endedWallMs"))
                object.endedWallMs = options.json && !$isFinite(message.endedWallMs) ? $String(message.endedWallMs) : message.endedWallMs;
            if (message.epochFrom != null && $Object.hasOwnProperty.call(message, "epochFrom"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.epochFrom = typeof message.epochFrom === "number" ? $BigInt(message.epochFrom) : $util.Long.fromBits(message.epochFrom.low >>> 0, message.epochFrom.high >>> 0, true).toBigInt();
                else if (typeof message.epochFrom === "number")
                    object.epochFrom = options.longs === $String ? $String(message.epochFrom) : message.epochFrom;
                else
                    object.epochFrom = options.longs === $String ? $util.Long.prototype.toString.call(message.epochFrom) : options.longs === $Number ? new $util.LongBits(message.epochFrom.low >>> 0, message.epochFrom.high >>> 0).toNumber(true) : message.epochFrom;
            if (message.epochTo != null && $Object.hasOwnProperty.call(message, "epochTo"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.epochTo = typeof message.epochTo === "number" ? $BigInt(message.epochTo) : $util.Long.fromBits(message.epochTo.low >>> 0, message.epochTo.high >>> 0, true).toBigInt();
                else if (typeof message.epochTo === "number")
                    object.epochTo = options.longs === $String ? $String(message.epochTo) : message.epochTo;
                else
                    object.epochTo = options.longs === $String ? $util.Long.prototype.toString.call(message.epochTo) : options.longs === $Number ? new $util.LongBits(message.epochTo.low >>> 0, message.epochTo.high >>> 0).toNumber(true) : message.epochTo;
            if (message.who != null && $Object.hasOwnProperty.call(message, "who"))
                object.who = message.who;
            if (message.why != null && $Object.hasOwnProperty.call(message, "why"))
                object.why = message.why;
            if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                object.result = message.result;
            if (message.times != null && $Object.hasOwnProperty.call(message, "times"))
                object.times = message.times;
            let keys2;
            if (message.fields && (keys2 = $Object.keys(message.fields)).length) {
                object.fields = {};
                for (let j = 0; j < keys2.length; ++j) {
                    if (keys2[j] === "__proto__")
                        $util.makeProp(object.fields, keys2[j]);
                    object.fields[keys2[j]] = message.fields[keys2[j]];
                }
            }
            return object;
        };

        /**
         * Converts this HistoryEntry to JSON.
         * @function toJSON
         * @memberof control.HistoryEntry
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        HistoryEntry.prototype.toJSON = function() {
            return HistoryEntry.toObject(this, $protobuf.util.toJSONOptions);
        };

        return HistoryEntry;
    })();

    control.Drill = (function() {

        /**
         * Properties of a Drill.
         * @typedef {Object} control.Drill.$Properties
         * @property {string|null} [name] Drill name
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Drill.
         * @memberof control
         * @interface IDrill
         * @augments control.Drill.$Properties
         * @deprecated Use control.Drill.$Properties instead.
         */

        /**
         * Shape of a Drill.
         * @typedef {control.Drill.$Properties} control.Drill.$Shape
         */

        /**
         * Constructs a new Drill.
         * @memberof control
         * @classdesc Represents a Drill.
         * @constructor
         * @param {control.Drill.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Drill = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Drill name.
         * @member {string} name
         * @memberof control.Drill
         * @instance
         */
        Drill.prototype.name = "";

        /**
         * Encodes the specified Drill message. Does not implicitly {@link control.Drill.verify|verify} messages.
         * @function encode
         * @memberof control.Drill
         * @static
         * @param {control.Drill.$Properties} message Drill message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Drill.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Drill message from the specified reader or buffer.
         * @function decode
         * @memberof control.Drill
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.Drill & control.Drill.$Shape} Drill
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Drill.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.Drill();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a Drill message.
         * @function verify
         * @memberof control.Drill
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        Drill.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                if (!$util.isString(message.name))
                    return "name: string expected";
            return null;
        };

        /**
         * Creates a Drill message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.Drill
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.Drill} Drill
         */
        Drill.fromObject = function (object, _depth) {
            if (object instanceof $root.control.Drill)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.Drill: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.Drill();
            if (object.name != null)
                if (typeof object.name !== "string" || object.name.length)
                    message.name = $String(object.name);
            return message;
        };

        /**
         * Creates a plain object from a Drill message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.Drill
         * @static
         * @param {control.Drill} message Drill
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Drill.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults)
                object.name = "";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            return object;
        };

        /**
         * Converts this Drill to JSON.
         * @function toJSON
         * @memberof control.Drill
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Drill.prototype.toJSON = function() {
            return Drill.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Drill;
    })();

    control.DrillView = (function() {

        /**
         * Properties of a DrillView.
         * @typedef {Object} control.DrillView.$Properties
         * @property {string|null} [verdict] DrillView verdict
         * @property {number|null} [wallMs] DrillView wallMs
         * @property {number|null} [tookMs] DrillView tookMs
         * @property {string|null} [who] DrillView who
         * @property {number|null} [total] DrillView total
         * @property {number|null} [good] DrillView good
         * @property {number|null} [missing] DrillView missing
         * @property {number|null} [occupied] DrillView occupied
         * @property {number|null} [failed] DrillView failed
         * @property {number|null} [stale] DrillView stale
         * @property {number|null} [lastsMs] DrillView lastsMs
         * @property {number|null} [ratePerMinute] DrillView ratePerMinute
         * @property {number|null} [backupWallMs] DrillView backupWallMs
         * @property {number|null} [freeBytes] DrillView freeBytes
         * @property {Array.<string>|null} [reasons] DrillView reasons
         * @property {Array.<string>|null} [notes] DrillView notes
         * @property {Array.<control.DrillProblem.$Properties>|null} [problems] DrillView problems
         * @property {string|null} [words] DrillView words
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a DrillView.
         * @memberof control
         * @interface IDrillView
         * @augments control.DrillView.$Properties
         * @deprecated Use control.DrillView.$Properties instead.
         */

        /**
         * Shape of a DrillView.
         * @typedef {control.DrillView.$Properties} control.DrillView.$Shape
         */

        /**
         * Constructs a new DrillView.
         * @memberof control
         * @classdesc Represents a DrillView.
         * @constructor
         * @param {control.DrillView.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const DrillView = function (properties) {
            this.reasons = [];
            this.notes = [];
            this.problems = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * DrillView verdict.
         * @member {string} verdict
         * @memberof control.DrillView
         * @instance
         */
        DrillView.prototype.verdict = "";

        /**
         * DrillView wallMs.
         * @member {number} wallMs
         * @memberof control.DrillView
         * @instance
         */
        DrillView.prototype.wallMs = 0;

        /**
         * DrillView tookMs.
         * @member {number} tookMs
         * @memberof control.DrillView
         * @instance
         */
        DrillView.prototype.tookMs = 0;

        /**
         * DrillView who.
         * @member {string} who
         * @memberof control.DrillView
         * @instance
         */
        DrillView.prototype.who = "";

        /**
         * DrillView total.
         * @member {number} total
         * @memberof control.DrillView
         * @instance
         */
        DrillView.prototype.total = 0;

        /**
         * DrillView good.
         * @member {number} good
         * @memberof control.DrillView
         * @instance
         */
        DrillView.prototype.good = 0;

        /**
         * DrillView missing.
         * @member {number} missing
         * @memberof control.DrillView
         * @instance
         */
        DrillView.prototype.missing = 0;

        /**
         * DrillView occupied.
         * @member {number} occupied
         * @memberof control.DrillView
         * @instance
         */
        DrillView.prototype.occupied = 0;

        /**
         * DrillView failed.
         * @member {number} failed
         * @memberof control.DrillView
         * @instance
         */
        DrillView.prototype.failed = 0;

        /**
         * DrillView stale.
         * @member {number|null|undefined} stale
         * @memberof control.DrillView
         * @instance
         */
        DrillView.prototype.stale = null;

        /**
         * DrillView lastsMs.
         * @member {number|null|undefined} lastsMs
         * @memberof control.DrillView
         * @instance
         */
        DrillView.prototype.lastsMs = null;

        /**
         * DrillView ratePerMinute.
         * @member {number} ratePerMinute
         * @memberof control.DrillView
         * @instance
         */
        DrillView.prototype.ratePerMinute = 0;

        /**
         * DrillView backupWallMs.
         * @member {number|null|undefined} backupWallMs
         * @memberof control.DrillView
         * @instance
         */
        DrillView.prototype.backupWallMs = null;

        /**
         * DrillView freeBytes.
         * @member {number|null|undefined} freeBytes
         * @memberof control.DrillView
         * @instance
         */
        DrillView.prototype.freeBytes = null;

        /**
         * DrillView reasons.
         * @member {Array.<string>} reasons
         * @memberof control.DrillView
         * @instance
         */
        DrillView.prototype.reasons = $util.emptyArray;

        /**
         * DrillView notes.
         * @member {Array.<string>} notes
         * @memberof control.DrillView
         * @instance
         */
        DrillView.prototype.notes = $util.emptyArray;

        /**
         * DrillView problems.
         * @member {Array.<control.DrillProblem.$Properties>} problems
         * @memberof control.DrillView
         * @instance
         */
        DrillView.prototype.problems = $util.emptyArray;

        /**
         * DrillView words.
         * @member {string} words
         * @memberof control.DrillView
         * @instance
         */
        DrillView.prototype.words = "";

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(DrillView.prototype, "_stale", {
            get: $util.oneOfGetter($oneOfFields = ["stale"]),
            set: $setterOf($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(DrillView.prototype, "_lastsMs", {
            get: $util.oneOfGetter($oneOfFields = ["lastsMs"]),
            set: $setterOf($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(DrillView.prototype, "_backupWallMs", {
            get: $util.oneOfGetter($oneOfFields = ["backupWallMs"]),
            set: $setterOf($oneOfFields)
        });

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(DrillView.prototype, "_freeBytes", {
            get: $util.oneOfGetter($oneOfFields = ["freeBytes"]),
            set: $setterOf($oneOfFields)
        });

        /**
         * Encodes the specified DrillView message. Does not implicitly {@link control.DrillView.verify|verify} messages.
         * @function encode
         * @memberof control.DrillView
         * @static
         * @param {control.DrillView.$Properties} message DrillView message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        DrillView.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.verdict != null && $Object.hasOwnProperty.call(message, "verdict") && message.verdict !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.verdict);
            if (message.wallMs != null && $Object.hasOwnProperty.call(message, "wallMs") && !$Object.is(message.wallMs, 0))
                writer.uint32(/* id 2, wireType 1 =*/17).double(message.wallMs);
            if (message.tookMs != null && $Object.hasOwnProperty.call(message, "tookMs") && !$Object.is(message.tookMs, 0))
                writer.uint32(/* id 3, wireType 1 =*/25).double(message.tookMs);
            if (message.who != null && $Object.hasOwnProperty.call(message, "who") && message.who !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.who);
            if (message.total != null && $Object.hasOwnProperty.call(message, "total") && message.total !== 0)
                writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.total);
            if (message.good != null && $Object.hasOwnProperty.call(message, "good") && message.good !== 0)
                writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.good);
            if (message.missing != null && $Object.hasOwnProperty.call(message, "missing") && message.missing !== 0)
                writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.missing);
            if (message.occupied != null && $Object.hasOwnProperty.call(message, "occupied") && message.occupied !== 0)
                writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.occupied);
            if (message.failed != null && $Object.hasOwnProperty.call(message, "failed") && message.failed !== 0)
                writer.uint32(/* id 9, wireType 0 =*/72).uint32(message.failed);
            if (message.stale != null && $Object.hasOwnProperty.call(message, "stale"))
                writer.uint32(/* id 10, wireType 0 =*/80).uint32(message.stale);
            if (message.lastsMs != null && $Object.hasOwnProperty.call(message, "lastsMs"))
                writer.uint32(/* id 11, wireType 1 =*/89).double(message.lastsMs);
            if (message.ratePerMinute != null && $Object.hasOwnProperty.call(message, "ratePerMinute") && message.ratePerMinute !== 0)
                writer.uint32(/* id 12, wireType 0 =*/96).uint32(message.ratePerMinute);
            if (message.backupWallMs != null && $Object.hasOwnProperty.call(message, "backupWallMs"))
                writer.uint32(/* id 13, wireType 1 =*/105).double(message.backupWallMs);
            if (message.freeBytes != null && $Object.hasOwnProperty.call(message, "freeBytes"))
                writer.uint32(/* id 14, wireType 1 =*/113).double(message.freeBytes);
            if (message.reasons != null && message.reasons.length)
                for (let i = 0; i < message.reasons.length; ++i)
                    writer.uint32(/* id 15, wireType 2 =*/122).string(message.reasons[i]);
            if (message.notes != null && message.notes.length)
                for (let i = 0; i < message.notes.length; ++i)
                    writer.uint32(/* id 16, wireType 2 =*/130).string(message.notes[i]);
            if (message.problems != null && message.problems.length)
                for (let i = 0; i < message.problems.length; ++i)
                    $root.control.DrillProblem.encode(message.problems[i], writer.uint32(/* id 17, wireType 2 =*/138).fork(), _depth + 1).ldelim();
            if (message.words != null && $Object.hasOwnProperty.call(message, "words") && message.words !== "")
                writer.uint32(/* id 18, wireType 2 =*/146).string(message.words);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a DrillView message from the specified reader or buffer.
         * @function decode
         * @memberof control.DrillView
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.DrillView & control.DrillView.$Shape} DrillView
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        DrillView.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.DrillView();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.verdict = value;
                        else
                            delete message.verdict;
                        continue;
                    }
                case 2: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.wallMs = value;
                        else
                            delete message.wallMs;
                        continue;
                    }
                case 3: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.tookMs = value;
                        else
                            delete message.tookMs;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.who = value;
                        else
                            delete message.who;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.total = value;
                        else
                            delete message.total;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.good = value;
                        else
                            delete message.good;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.missing = value;
                        else
                            delete message.missing;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.occupied = value;
                        else
                            delete message.occupied;
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.failed = value;
                        else
                            delete message.failed;
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        message.stale = reader.uint32();
                        message._stale = "stale";
                        continue;
                    }
                case 11: {
                        if (wireType !== 1)
                            break;
                        message.lastsMs = reader.double();
                        message._lastsMs = "lastsMs";
                        continue;
                    }
                case 12: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.ratePerMinute = value;
                        else
                            delete message.ratePerMinute;
                        continue;
                    }
                case 13: {
                        if (wireType !== 1)
                            break;
                        message.backupWallMs = reader.double();
                        message._backupWallMs = "backupWallMs";
                        continue;
                    }
                case 14: {
                        if (wireType !== 1)
                            break;
                        message.freeBytes = reader.double();
                        message._freeBytes = "freeBytes";
                        continue;
                    }
                case 15: {
                        if (wireType !== 2)
                            break;
                        if (!(message.reasons && message.reasons.length))
                            message.reasons = [];
                        message.reasons.push(reader.stringVerify());
                        continue;
                    }
                case 16: {
                        if (wireType !== 2)
                            break;
                        if (!(message.notes && message.notes.length))
                            message.notes = [];
                        message.notes.push(reader.stringVerify());
                        continue;
                    }
                case 17: {
                        if (wireType !== 2)
                            break;
                        if (!(message.problems && message.problems.length))
                            message.problems = [];
                        message.problems.push($root.control.DrillProblem.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 18: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.words = value;
                        else
                            delete message.words;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a DrillView message.
         * @function verify
         * @memberof control.DrillView
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        DrillView.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            let properties = {};
            if (message.verdict != null && $Object.hasOwnProperty.call(message, "verdict"))
                if (!$util.isString(message.verdict))
                    return "verdict: string expected";
            if (message.wallMs != null && $Object.hasOwnProperty.call(message, "wallMs"))
                if (typeof message.wallMs !== "number")
                    return "wallMs: number expected";
            if (message.tookMs != null && $Object.hasOwnProperty.call(message, "tookMs"))
                if (typeof message.tookMs !== "number")
                    return "tookMs: number expected";
            if (message.who != null && $Object.hasOwnProperty.call(message, "who"))
                if (!$util.isString(message.who))
                    return "who: string expected";
            if (message.total != null && $Object.hasOwnProperty.call(message, "total"))
                if (!$util.isInteger(message.total))
                    return "total: integer expected";
            if (message.good != null && $Object.hasOwnProperty.call(message, "good"))
                if (!$util.isInteger(message.good))
                    return "good: integer expected";
            if (message.missing != null && $Object.hasOwnProperty.call(message, "missing"))
                if (!$util.isInteger(message.missing))
                    return "missing: integer expected";
            if (message.occupied != null && $Object.hasOwnProperty.call(message, "occupied"))
                if (!$util.isInteger(message.occupied))
                    return "occupied: integer expected";
            if (message.failed != null && $Object.hasOwnProperty.call(message, "failed"))
                if (!$util.isInteger(message.failed))
                    return "failed: integer expected";
            if (message.stale != null && $Object.hasOwnProperty.call(message, "stale")) {
                properties._stale = 1;
                if (!$util.isInteger(message.stale))
                    return "stale: integer expected";
            }
            if (message.lastsMs != null && $Object.hasOwnProperty.call(message, "lastsMs")) {
                properties._lastsMs = 1;
                if (typeof message.lastsMs !== "number")
                    return "lastsMs: number expected";
            }
            if (message.ratePerMinute != null && $Object.hasOwnProperty.call(message, "ratePerMinute"))
                if (!$util.isInteger(message.ratePerMinute))
                    return "ratePerMinute: integer expected";
            if (message.backupWallMs != null && $Object.hasOwnProperty.call(message, "backupWallMs")) {
                properties._backupWallMs = 1;
                if (typeof message.backupWallMs !== "number")
                    return "backupWallMs: number expected";
            }
            if (message.freeBytes != null && $Object.hasOwnProperty.call(message, "freeBytes")) {
                properties._freeBytes = 1;
                if (typeof message.freeBytes !== "number")
                    return "freeBytes: number expected";
            }
            if (message.reasons != null && $Object.hasOwnProperty.call(message, "reasons")) {
                if (!$Array.isArray(message.reasons))
                    return "reasons: array expected";
                for (let i = 0; i < message.reasons.length; ++i)
                    if (!$util.isString(message.reasons[i]))
                        return "reasons: string[] expected";
            }
            if (message.notes != null && $Object.hasOwnProperty.call(message, "notes")) {
                if (!$Array.isArray(message.notes))
                    return "notes: array expected";
                for (let i = 0; i < message.notes.length; ++i)
                    if (!$util.isString(message.notes[i]))
                        return "notes: string[] expected";
            }
            if (message.problems != null && $Object.hasOwnProperty.call(message, "problems")) {
                if (!$Array.isArray(message.problems))
                    return "problems: array expected";
                for (let i = 0; i < message.problems.length; ++i) {
                    let error = $root.control.DrillProblem.verify(message.problems[i], _depth + 1);
                    if (error)
                        return "problems." + error;
                }
            }
            if (message.words != null && $Object.hasOwnProperty.call(message, "words"))
                if (!$util.isString(message.words))
                    return "words: string expected";
            return null;
        };

        /**
         * Creates a DrillView message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.DrillView
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.DrillView} DrillView
         */
        DrillView.fromObject = function (object, _depth) {
            if (object instanceof $root.control.DrillView)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.DrillView: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.DrillView();
            if (object.verdict != null)
                if (typeof object.verdict !== "string" || object.verdict.length)
                    message.verdict = $String(object.verdict);
            if (object.wallMs != null)
                if (!$Object.is($Number(object.wallMs), 0))
                    message.wallMs = $Number(object.wallMs);
            if (object.tookMs != null)
                if (!$Object.is($Number(object.tookMs), 0))
                    message.tookMs = $Number(object.tookMs);
            if (object.who != null)
                if (typeof object.who !== "string" || object.who.length)
                    message.who = $String(object.who);
            if (object.total != null)
                if ($Number(object.total) !== 0)
                    message.total = object.total >>> 0;
            if (object.good != null)
                if ($Number(object.good) !== 0)
                    message.good = object.good >>> 0;
            if (object.missing != null)
                if ($Number(object.missing) !== 0)
                    message.missing = object.missing >>> 0;
            if (object.occupied != null)
                if ($Number(object.occupied) !== 0)
                    message.occupied = object.occupied >>> 0;
            if (object.failed != null)
                if ($Number(object.failed) !== 0)
                    message.failed = object.failed >>> 0;
            if (object.stale != null)
                message.stale = object.stale >>> 0;
            if (object.lastsMs != null)
                message.lastsMs = $Number(object.lastsMs);
            if (object.ratePerMinute != null)
                if ($Number(object.ratePerMinute) !== 0)
                    message.ratePerMinute = object.ratePerMinute >>> 0;
            if (object.backupWallMs != null)
                message.backupWallMs = $Number(object.backupWallMs);
            if (object.freeBytes != null)
                message.freeBytes = $Number(object.freeBytes);
            if (object.reasons) {
                if (!$Array.isArray(object.reasons))
                    throw $TypeError(".control.DrillView.reasons: array expected");
                message.reasons = $Array(object.reasons.length);
                for (let i = 0; i < object.reasons.length; ++i)
                    message.reasons[i] = $String(object.reasons[i]);
            }
            if (object.notes) {
                if (!$Array.isArray(object.notes))
                    throw $TypeError(".control.DrillView.notes: array expected");
                message.notes = $Array(object.notes.length);
                for (let i = 0; i < object.notes.length; ++i)
                    message.notes[i] = $String(object.notes[i]);
            }
            if (object.problems) {
                if (!$Array.isArray(object.problems))
                    throw $TypeError(".control.DrillView.problems: array expected");
                message.problems = $Array(object.problems.length);
                for (let i = 0; i < object.problems.length; ++i) {
                    if (!$util.isObject(object.problems[i]))
                        throw $TypeError(".control.DrillView.problems: object expected");
                    message.problems[i] = $root.control.DrillProblem.fromObject(object.problems[i], _depth + 1);
                }
            }
            if (object.words != null)
                if (typeof object.words !== "string" || object.words.length)
                    message.words = $String(object.words);
            return message;
        };

        /**
         * Creates a plain object from a DrillView message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.DrillView
         * @static
         * @param {control.DrillView} message DrillView
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        DrillView.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults) {
                object.reasons = [];
                object.notes = [];
                object.problems = [];
            }
            if (options.defaults) {
                object.verdict = "";
                object.wallMs = 0;
                object.tookMs = 0;
                object.who = "";
                object.total = 0;
                object.good = 0;
                object.missing = 0;
                object.occupied = 0;
                object.failed = 0;
                object.ratePerMinute = 0;
                object.words = "";
            }
            if (message.verdict != null && $Object.hasOwnProperty.call(message, "verdict"))
                object.verdict = message.verdict;
            if (message.wallMs != null && $Object.hasOwnProperty.call(message, "wallMs"))
                object.wallMs = options.json && !$isFinite(message.wallMs) ? $String(message.wallMs) : message.wallMs;
            if (message.tookMs != null && $Object.hasOwnProperty.call(message, "tookMs"))
                object.tookMs = options.json && !$isFinite(message.tookMs) ? $String(message.tookMs) : message.tookMs;
            if (message.who != null && $Object.hasOwnProperty.call(message, "who"))
                object.who = message.who;
            if (message.total != null && $Object.hasOwnProperty.call(message, "total"))
                object.total = message.total;
            if (message.good != null && $Object.hasOwnProperty.call(message, "good"))
                object.good = message.good;
            if (message.missing != null && $Object.hasOwnProperty.call(message, "missing"))
                object.missing = message.missing;
            if (message.occupied != null && $Object.hasOwnProperty.call(message, "occupied"))
                object.occupied = message.occupied;
            if (message.failed != null && $Object.hasOwnProperty.call(message, "failed"))
                object.failed = message.failed;
            if (message.stale != null && $Object.hasOwnProperty.call(message, "stale"))
                object.stale = message.stale;
            if (message.lastsMs != null && $Object.hasOwnProperty.call(message, "lastsMs"))
                object.lastsMs = options.json && !$isFinite(message.lastsMs) ? $String(message.lastsMs) : message.lastsMs;
            if (message.ratePerMinute != null && $Object.hasOwnProperty.call(message, "ratePerMinute"))
                object.ratePerMinute = message.ratePerMinute;
            if (message.backupWallMs != null && $Object.hasOwnProperty.call(message, "backupWallMs"))
                object.backupWallMs = options.json && !$isFinite(message.backupWallMs) ? $String(message.backupWallMs) : message.backupWallMs;
            if (message.freeBytes != null && $Object.hasOwnProperty.call(message, "freeBytes"))
                object.freeBytes = options.json && !$isFinite(message.freeBytes) ? $String(message.freeBytes) : message.freeBytes;
            if (message.reasons && message.reasons.length) {
                object.reasons = $Array(message.reasons.length);
                for (let j = 0; j < message.reasons.length; ++j)
                    object.reasons[j] = message.reasons[j];
            }
            if (message.notes && message.notes.length) {
                object.notes = $Array(message.notes.length);
                for (let j = 0; j < message.notes.length; ++j)
                    object.notes[j] = message.notes[j];
            }
            if (message.problems && message.problems.length) {
                object.problems = $Array(message.problems.length);
                for (let j = 0; j < message.problems.length; ++j)
                    object.problems[j] = $root.control.DrillProblem.toObject(message.problems[j], options, _depth + 1);
            }
            if (message.words != null && $Object.hasOwnProperty.call(message, "words"))
                object.words = message.words;
            return object;
        };

        /**
         * Converts this DrillView to JSON.
         * @function toJSON
         * @memberof control.DrillView
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        DrillView.prototype.toJSON = function() {
            return DrillView.toObject(this, $protobuf.util.toJSONOptions);
        };

        return DrillView;
    })();

    control.DrillProblem = (function() {

        /**
         * Properties of a DrillProblem.
         * @typedef {Object} control.DrillProblem.$Properties
         * @property {string|null} [type] DrillProblem type
         * @property {number|null} [number] DrillProblem number
         * @property {string|null} [name] DrillProblem name
         * @property {string|null} [what] DrillProblem what
         * @property {string|null} [words] DrillProblem words
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a DrillProblem.
         * @memberof control
         * @interface IDrillProblem
         * @augments control.DrillProblem.$Properties
         * @deprecated Use control.DrillProblem.$Properties instead.
         */

        /**
         * Shape of a DrillProblem.
         * @typedef {control.DrillProblem.$Properties} control.DrillProblem.$Shape
         */

        /**
         * Constructs a new DrillProblem.
         * @memberof control
         * @classdesc Represents a DrillProblem.
         * @constructor
         * @param {control.DrillProblem.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const DrillProblem = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * DrillProblem type.
         * @member {string} type
         * @memberof control.DrillProblem
         * @instance
         */
        DrillProblem.prototype.type = "";

        /**
         * DrillProblem number.
         * @member {number} number
         * @memberof control.DrillProblem
         * @instance
         */
        DrillProblem.prototype.number = 0;

        /**
         * DrillProblem name.
         * @member {string} name
         * @memberof control.DrillProblem
         * @instance
         */
        DrillProblem.prototype.name = "";

        /**
         * DrillProblem what.
         * @member {string} what
         * @memberof control.DrillProblem
         * @instance
         */
        DrillProblem.prototype.what = "";

        /**
         * DrillProblem words.
         * @member {string} words
         * @memberof control.DrillProblem
         * @instance
         */
        DrillProblem.prototype.words = "";

        /**
         * Encodes the specified DrillProblem message. Does not implicitly {@link control.DrillProblem.verify|verify} messages.
         * @function encode
         * @memberof control.DrillProblem
         * @static
         * @param {control.DrillProblem.$Properties} message DrillProblem message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        DrillProblem.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.type);
            if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.number);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.name);
            if (message.what != null && $Object.hasOwnProperty.call(message, "what") && message.what !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.what);
            if (message.words != null && $Object.hasOwnProperty.call(message, "words") && message.words !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.words);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a DrillProblem message from the specified reader or buffer.
         * @function decode
         * @memberof control.DrillProblem
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {control.DrillProblem & control.DrillProblem.$Shape} DrillProblem
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        DrillProblem.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.control.DrillProblem();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.type = value;
                        else
                            delete message.type;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.number = value;
                        else
                            delete message.number;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.what = value;
                        else
                            delete message.what;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.words = value;
                        else
                            delete message.words;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Verifies a DrillProblem message.
         * @function verify
         * @memberof control.DrillProblem
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        DrillProblem.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                if (!$util.isString(message.type))
                    return "type: string expected";
            if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                if (!$util.isInteger(message.number))
                    return "number: integer expected";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                if (!$util.isString(message.name))
                    return "name: string expected";
            if (message.what != null && $Object.hasOwnProperty.call(message, "what"))
                if (!$util.isString(message.what))
                    return "what: string expected";
            if (message.words != null && $Object.hasOwnProperty.call(message, "words"))
                if (!$util.isString(message.words))
                    return "words: string expected";
            return null;
        };

        /**
         * Creates a DrillProblem message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof control.DrillProblem
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {control.DrillProblem} DrillProblem
         */
        DrillProblem.fromObject = function (object, _depth) {
            if (object instanceof $root.control.DrillProblem)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".control.DrillProblem: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.control.DrillProblem();
            if (object.type != null)
                if (typeof object.type !== "string" || object.type.length)
                    message.type = $String(object.type);
            if (object.number != null)
                if ($Number(object.number) !== 0)
                    message.number = object.number >>> 0;
            if (object.name != null)
                if (typeof object.name !== "string" || object.name.length)
                    message.name = $String(object.name);
            if (object.what != null)
                if (typeof object.what !== "string" || object.what.length)
                    message.what = $String(object.what);
            if (object.words != null)
                if (typeof object.words !== "string" || object.words.length)
                    message.words = $String(object.words);
            return message;
        };

        /**
         * Creates a plain object from a DrillProblem message. Also converts values to other types if specified.
         * @function toObject
         * @memberof control.DrillProblem
         * @static
         * @param {control.DrillProblem} message DrillProblem
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        DrillProblem.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.type = "";
                object.number = 0;
                object.name = "";
                object.what = "";
                object.words = "";
            }
            if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                object.type = message.type;
            if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                object.number = message.number;
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            if (message.what != null && $Object.hasOwnProperty.call(message, "what"))
                object.what = message.what;
            if (message.words != null && $Object.hasOwnProperty.call(message, "words"))
                object.words = message.words;
            return object;
        };

        /**
         * Converts this DrillProblem to JSON.
         * @function toJSON
         * @memberof control.DrillProblem
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        DrillProblem.prototype.toJSON = function() {
            return DrillProblem.toObject(this, $protobuf.util.toJSONOptions);
        };

        return DrillProblem;
    })();

    return control;
})();

export {
  $root as default
};

function $setterOf($names) {
    return function ($name) {
        for (const $other of $names)
            if ($other !== $name && Object.hasOwn(this, $other))
                delete this[$other];
    };
}
