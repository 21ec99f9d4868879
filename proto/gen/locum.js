/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $Number = $util.global.Number, $parseInt = $util.global.parseInt, $String = $util.global.String, $BigInt = $util.global.BigInt, $Array = $util.global.Array, $Boolean = $util.global.Boolean;

// Exported root namespace
const $root = $protobuf.roots["locum-locum"] || ($protobuf.roots["locum-locum"] = {});

export const link = $root.link = (() => {

    /**
     * Namespace link.
     * @exports link
     * @namespace
     */
    const link = {};

    link.LinkMessage = (function() {

        /**
         * Properties of a LinkMessage.
         * @typedef {Object} link.LinkMessage.$Properties
         * @property {number|Long|null} [boot] LinkMessage boot
         * @property {link.Version.$Properties|null} [version] LinkMessage version
         * @property {link.Hello.$Properties|null} [hello] LinkMessage hello
         * @property {link.Startup.$Properties|null} [startup] LinkMessage startup
         * @property {link.Heartbeat.$Properties|null} [heartbeat] LinkMessage heartbeat
         * @property {link.Shutdown.$Properties|null} [shutdown] LinkMessage shutdown
         * @property {link.ManifestPage.$Properties|null} [manifestPage] LinkMessage manifestPage
         * @property {link.Parked.$Properties|null} [parked] LinkMessage parked
         * @property {link.Welcome.$Properties|null} [welcome] LinkMessage welcome
         * @property {link.HoldPage.$Properties|null} [holdPage] LinkMessage holdPage
         * @property {link.HeartbeatAck.$Properties|null} [heartbeatAck] LinkMessage heartbeatAck
         * @property {link.ManifestRequest.$Properties|null} [manifestRequest] LinkMessage manifestRequest
         * @property {link.Park.$Properties|null} [park] LinkMessage park
         * @property {link.TakeBack.$Properties|null} [takeBack] LinkMessage takeBack
         * @property {link.PutObject.$Properties|null} [putObject] LinkMessage putObject
         * @property {link.RestoreDone.$Properties|null} [restoreDone] LinkMessage restoreDone
         * @property {link.NoTakeover.$Properties|null} [noTakeover] LinkMessage noTakeover
         * @property {link.ObjectRequest.$Properties|null} [objectRequest] LinkMessage objectRequest
         * @property {link.ObjectChunk.$Properties|null} [objectChunk] LinkMessage objectChunk
         * @property {link.ObjectResult.$Properties|null} [objectResult] LinkMessage objectResult
         * @property {link.BulkAck.$Properties|null} [bulkAck] LinkMessage bulkAck
         * @property {link.EpochRefused.$Properties|null} [epochRefused] LinkMessage epochRefused
         * @property {link.Refused.$Properties|null} [refused] LinkMessage refused
         * @property {"version"|"hello"|"startup"|"heartbeat"|"shutdown"|"manifestPage"|"parked"|"welcome"|"holdPage"|"heartbeatAck"|"manifestRequest"|"park"|"takeBack"|"putObject"|"restoreDone"|"noTakeover"|"objectRequest"|"objectChunk"|"objectResult"|"bulkAck"|"epochRefused"|"refused"} [body] LinkMessage body
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LinkMessage.
         * @memberof link
         * @interface ILinkMessage
         * @augments link.LinkMessage.$Properties
         * @deprecated Use link.LinkMessage.$Properties instead.
         */

        /**
         * Narrowed shape of a LinkMessage.
         * @typedef {{
         *   boot?: number|Long|null;
         *   version?: link.Version.$Shape|null;
         *   hello?: link.Hello.$Shape|null;
         *   startup?: link.Startup.$Shape|null;
         *   heartbeat?: link.Heartbeat.$Shape|null;
         *   shutdown?: link.Shutdown.$Shape|null;
         *   manifestPage?: link.ManifestPage.$Shape|null;
         *   parked?: link.Parked.$Shape|null;
         *   welcome?: link.Welcome.$Shape|null;
         *   holdPage?: link.HoldPage.$Shape|null;
         *   heartbeatAck?: link.HeartbeatAck.$Shape|null;
         *   manifestRequest?: link.ManifestRequest.$Shape|null;
         *   park?: link.Park.$Shape|null;
         *   takeBack?: link.TakeBack.$Shape|null;
         *   putObject?: link.PutObject.$Shape|null;
         *   restoreDone?: link.RestoreDone.$Shape|null;
         *   noTakeover?: link.NoTakeover.$Shape|null;
         *   objectRequest?: link.ObjectRequest.$Shape|null;
         *   objectChunk?: link.ObjectChunk.$Shape|null;
         *   objectResult?: link.ObjectResult.$Shape|null;
         *   bulkAck?: link.BulkAck.$Shape|null;
         *   epochRefused?: link.EpochRefused.$Shape|null;
         *   refused?: link.Refused.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * } & (
         *   ({ body?: undefined; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "version"; version: link.Version.$Shape; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "hello"; version?: null; hello: link.Hello.$Shape; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "startup"; version?: null; hello?: null; startup: link.Startup.$Shape; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "heartbeat"; version?: null; hello?: null; startup?: null; heartbeat: link.Heartbeat.$Shape; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "shutdown"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown: link.Shutdown.$Shape; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "manifestPage"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage: link.ManifestPage.$Shape; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "parked"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked: link.Parked.$Shape; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "welcome"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome: link.Welcome.$Shape; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "holdPage"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage: link.HoldPage.$Shape; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "heartbeatAck"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck: link.HeartbeatAck.$Shape; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "manifestRequest"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest: link.ManifestRequest.$Shape; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "park"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park: link.Park.$Shape; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "takeBack"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack: link.TakeBack.$Shape; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "putObject"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject: link.PutObject.$Shape; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "restoreDone"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone: link.RestoreDone.$Shape; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "noTakeover"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover: link.NoTakeover.$Shape; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "objectRequest"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest: link.ObjectRequest.$Shape; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "objectChunk"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk: link.ObjectChunk.$Shape; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "objectResult"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult: link.ObjectResult.$Shape; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "bulkAck"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck: link.BulkAck.$Shape; epochRefused?: null; refused?: null }|{ body?: "epochRefused"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused: link.EpochRefused.$Shape; refused?: null }|{ body?: "refused"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused: link.Refused.$Shape })
         * )} link.LinkMessage.$Shape
         */

        /**
         * Constructs a new LinkMessage.
         * @memberof link
         * @classdesc Represents a LinkMessage.
         * @constructor
         * @param {link.LinkMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LinkMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LinkMessage boot.
         * @member {number|Long} boot
         * @memberof link.LinkMessage
         * @instance
         */
        LinkMessage.prototype.boot = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * LinkMessage version.
         * @member {link.Version.$Properties|null|undefined} version
         * @memberof link.LinkMessage
         * @instance
         */
        LinkMessage.prototype.version = null;

        /**
         * LinkMessage hello.
         * @member {link.Hello.$Properties|null|undefined} hello
         * @memberof link.LinkMessage
         * @instance
         */
        LinkMessage.prototype.hello = null;

        /**
         * LinkMessage startup.
         * @member {link.Startup.$Properties|null|undefined} startup
         * @memberof link.LinkMessage
         * @instance
         */
        LinkMessage.prototype.startup = null;

        /**
         * LinkMessage heartbeat.
         * @member {link.Heartbeat.$Properties|null|undefined} heartbeat
         * @memberof link.LinkMessage
         * @instance
         */
        LinkMessage.prototype.heartbeat = null;

        /**
         * LinkMessage shutdown.
         * @member {link.Shutdown.$Properties|null|undefined} shutdown
         * @memberof link.LinkMessage
         * @instance
         */
        LinkMessage.prototype.shutdown = null;

        /**
         * LinkMessage manifestPage.
         * @member {link.ManifestPage.$Properties|null|undefined} manifestPage
         * @memberof link.LinkMessage
         * @instance
         */
        LinkMessage.prototype.manifestPage = null;

        /**
         * LinkMessage parked.
         * @member {link.Parked.$Properties|null|undefined} parked
         * @memberof link.LinkMessage
         * @instance
         */
        LinkMessage.prototype.parked = null;

        /**
         * LinkMessage welcome.
         * @member {link.Welcome.$Properties|null|undefined} welcome
         * @memberof link.LinkMessage
         * @instance
         */
        LinkMessage.prototype.welcome = null;

        /**
         * LinkMessage holdPage.
         * @member {link.HoldPage.$Properties|null|undefined} holdPage
         * @memberof link.LinkMessage
         * @instance
         */
        LinkMessage.prototype.holdPage = null;

        /**
         * LinkMessage heartbeatAck.
         * @member {link.HeartbeatAck.$Properties|null|undefined} heartbeatAck
         * @memberof link.LinkMessage
         * @instance
         */
        LinkMessage.prototype.heartbeatAck = null;

        /**
         * LinkMessage manifestRequest.
         * @member {link.ManifestRequest.$Properties|null|undefined} manifestRequest
         * @memberof link.LinkMessage
         * @instance
         */
        LinkMessage.prototype.manifestRequest = null;

        /**
         * LinkMessage park.
         * @member {link.Park.$Properties|null|undefined} park
         * @memberof link.LinkMessage
         * @instance
         */
        LinkMessage.prototype.park = null;

        /**
         * LinkMessage takeBack.
         * @member {link.TakeBack.$Properties|null|undefined} takeBack
         * @memberof link.LinkMessage
         * @instance
         */
        LinkMessage.prototype.takeBack = null;

        /**
         * LinkMessage putObject.
         * @member {link.PutObject.$Properties|null|undefined} putObject
         * @memberof link.LinkMessage
         * @instance
         */
        LinkMessage.prototype.putObject = null;

        /**
         * LinkMessage restoreDone.
         * @member {link.RestoreDone.$Properties|null|undefined} restoreDone
         * @memberof link.LinkMessage
         * @instance
         */
        LinkMessage.prototype.restoreDone = null;

        /**
         * LinkMessage noTakeover.
         * @member {link.NoTakeover.$Properties|null|undefined} noTakeover
         * @memberof link.LinkMessage
         * @instance
         */
        LinkMessage.prototype.noTakeover = null;

        /**
         * LinkMessage objectRequest.
         * @member {link.ObjectRequest.$Properties|null|undefined} objectRequest
         * @memberof link.LinkMessage
         * @instance
         */
        LinkMessage.prototype.objectRequest = null;

        /**
         * LinkMessage objectChunk.
         * @member {link.ObjectChunk.$Properties|null|undefined} objectChunk
         * @memberof link.LinkMessage
         * @instance
         */
        LinkMessage.prototype.objectChunk = null;

        /**
         * LinkMessage objectResult.
         * @member {link.ObjectResult.$Properties|null|undefined} objectResult
         * @memberof link.LinkMessage
         * @instance
         */
        LinkMessage.prototype.objectResult = null;

        /**
         * LinkMessage bulkAck.
         * @member {link.BulkAck.$Properties|null|undefined} bulkAck
         * @memberof link.LinkMessage
         * @instance
         */
        LinkMessage.prototype.bulkAck = null;

        /**
         * LinkMessage epochRefused.
         * @member {link.EpochRefused.$Properties|null|undefined} epochRefused
         * @memberof link.LinkMessage
         * @instance
         */
        LinkMessage.prototype.epochRefused = null;

        /**
         * LinkMessage refused.
         * @member {link.Refused.$Properties|null|undefined} refused
         * @memberof link.LinkMessage
         * @instance
         */
        LinkMessage.prototype.refused = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        /**
         * LinkMessage body.
         * @member {"version"|"hello"|"startup"|"heartbeat"|"shutdown"|"manifestPage"|"parked"|"welcome"|"holdPage"|"heartbeatAck"|"manifestRequest"|"park"|"takeBack"|"putObject"|"restoreDone"|"noTakeover"|"objectRequest"|"objectChunk"|"objectResult"|"bulkAck"|"epochRefused"|"refused"|undefined} body
         * @memberof link.LinkMessage
         * @instance
         */
        $Object.defineProperty(LinkMessage.prototype, "body", {
            get: $util.oneOfGetter($oneOfFields = ["version", "hello", "startup", "heartbeat", "shutdown", "manifestPage", "parked", "welcome", "holdPage", "heartbeatAck", "manifestRequest", "park", "takeBack", "putObject", "restoreDone", "noTakeover", "objectRequest", "objectChunk", "objectResult", "bulkAck", "epochRefused", "refused"]),
            set: $setterOf($oneOfFields)
        });

        /**
         * Encodes the specified LinkMessage message. Does not implicitly {@link link.LinkMessage.verify|verify} messages.
         * @function encode
         * @memberof link.LinkMessage
         * @static
         * @param {link.LinkMessage.$Properties} message LinkMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LinkMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.boot != null && $Object.hasOwnProperty.call(message, "boot") && (typeof message.boot === "object" ? message.boot.low || message.boot.high : message.boot !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.boot);
            if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                $root.link.Version.encode(message.version, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.hello != null && $Object.hasOwnProperty.call(message, "hello"))
                $root.link.Hello.encode(message.hello, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
            if (message.startup != null && $Object.hasOwnProperty.call(message, "startup"))
                $root.link.Startup.encode(message.startup, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
            if (message.heartbeat != null && $Object.hasOwnProperty.call(message, "heartbeat"))
                $root.link.Heartbeat.encode(message.heartbeat, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
            if (message.shutdown != null && $Object.hasOwnProperty.call(message, "shutdown"))
                $root.link.Shutdown.encode(message.shutdown, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
            if (message.manifestPage != null && $Object.hasOwnProperty.call(message, "manifestPage"))
                $root.link.ManifestPage.encode(message.manifestPage, writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
            if (message.parked != null && $Object.hasOwnProperty.call(message, "parked"))
                $root.link.Parked.encode(message.parked, writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
            if (message.welcome != null && $Object.hasOwnProperty.call(message, "welcome"))
                $root.link.Welcome.encode(message.welcome, writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
            if (message.holdPage != null && $Object.hasOwnProperty.call(message, "holdPage"))
                $root.link.HoldPage.encode(message.holdPage, writer.uint32(/* id 21, wireType 2 =*/170).fork(), _depth + 1).ldelim();
            if (message.heartbeatAck != null && $Object.hasOwnProperty.call(message, "heartbeatAck"))
                $root.link.HeartbeatAck.encode(message.heartbeatAck, writer.uint32(/* id 22, wireType 2 =*/178).fork(), _depth + 1).ldelim();
            if (message.manifestRequest != null && $Object.hasOwnProperty.call(message, "manifestRequest"))
                $root.link.ManifestRequest.encode(message.manifestRequest, writer.uint32(/* id 23, wireType 2 =*/186).fork(), _depth + 1).ldelim();
            if (message.park != null && $Object.hasOwnProperty.call(message, "park"))
                $root.link.Park.encode(message.park, writer.uint32(/* id 24, wireType 2 =*/194).fork(), _depth + 1).ldelim();
            if (message.takeBack != null && $Object.hasOwnProperty.call(message, "takeBack"))
                $root.link.TakeBack.encode(message.takeBack, writer.uint32(/* id 25, wireType 2 =*/202).fork(), _depth + 1).ldelim();
            if (message.putObject != null && $Object.hasOwnProperty.call(message, "putObject"))
                $root.link.PutObject.encode(message.putObject, writer.uint32(/* id 26, wireType 2 =*/210).fork(), _depth + 1).ldelim();
            if (message.restoreDone != null && $Object.hasOwnProperty.call(message, "restoreDone"))
                $root.link.RestoreDone.encode(message.restoreDone, writer.uint32(/* id 27, wireType 2 =*/218).fork(), _depth + 1).ldelim();
            if (message.noTakeover != null && $Object.hasOwnProperty.call(message, "noTakeover"))
                $root.link.NoTakeover.encode(message.noTakeover, writer.uint32(/* id 28, wireType 2 =*/226).fork(), _depth + 1).ldelim();
            if (message.objectRequest != null && $Object.hasOwnProperty.call(message, "objectRequest"))
                $root.link.ObjectRequest.encode(message.objectRequest, writer.uint32(/* id 40, wireType 2 =*/322).fork(), _depth + 1).ldelim();
            if (message.objectChunk != null && $Object.hasOwnProperty.call(message, "objectChunk"))
                $root.link.ObjectChunk.encode(message.objectChunk, writer.uint32(/* id 41, wireType 2 =*/330).fork(), _depth + 1).ldelim();
            if (message.objectResult != null && $Object.hasOwnProperty.call(message, "objectResult"))
                $root.link.ObjectResult.encode(message.objectResult, writer.uint32(/* id 42, wireType 2 =*/338).fork(), _depth + 1).ldelim();
            if (message.bulkAck != null && $Object.hasOwnProperty.call(message, "bulkAck"))
                $root.link.BulkAck.encode(message.bulkAck, writer.uint32(/* id 43, wireType 2 =*/346).fork(), _depth + 1).ldelim();
            if (message.epochRefused != null && $Object.hasOwnProperty.call(message, "epochRefused"))
                $root.link.EpochRefused.encode(message.epochRefused, writer.uint32(/* id 44, wireType 2 =*/354).fork(), _depth + 1).ldelim();
            if (message.refused != null && $Object.hasOwnProperty.call(message, "refused"))
                $root.link.Refused.encode(message.refused, writer.uint32(/* id 45, wireType 2 =*/362).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LinkMessage message from the specified reader or buffer.
         * @function decode
         * @memberof link.LinkMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {link.LinkMessage & link.LinkMessage.$Shape} LinkMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LinkMessage.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.link.LinkMessage();
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
                            message.boot = value;
                        else
                            delete message.boot;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.version = $root.link.Version.decode(reader, reader.size(), $undefined, _depth + 1, message.version);
                        message.body = "version";
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.hello = $root.link.Hello.decode(reader, reader.size(), $undefined, _depth + 1, message.hello);
                        message.body = "hello";
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        message.startup = $root.link.Startup.decode(reader, reader.size(), $undefined, _depth + 1, message.startup);
                        message.body = "startup";
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        message.heartbeat = $root.link.Heartbeat.decode(reader, reader.size(), $undefined, _depth + 1, message.heartbeat);
                        message.body = "heartbeat";
                        continue;
                    }
                case 13: {
                        if (wireType !== 2)
                            break;
                        message.shutdown = $root.link.Shutdown.decode(reader, reader.size(), $undefined, _depth + 1, message.shutdown);
                        message.body = "shutdown";
                        continue;
                    }
                case 14: {
                        if (wireType !== 2)
                            break;
                        message.manifestPage = $root.link.ManifestPage.decode(reader, reader.size(), $undefined, _depth + 1, message.manifestPage);
                        message.body = "manifestPage";
                        continue;
                    }
                case 15: {
                        if (wireType !== 2)
                            break;
                        message.parked = $root.link.Parked.decode(reader, reader.size(), $undefined, _depth + 1, message.parked);
                        message.body = "parked";
                        continue;
                    }
                case 20: {
                        if (wireType !== 2)
                            break;
                        message.welcome = $root.link.Welcome.decode(reader, reader.size(), $undefined, _depth + 1, message.welcome);
                        message.body = "welcome";
                        continue;
                    }
                case 21: {
                        if (wireType !== 2)
                            break;
                        message.holdPage = $root.link.HoldPage.decode(reader, reader.size(), $undefined, _depth + 1, message.holdPage);
                        message.body = "holdPage";
                        continue;
                    }
                case 22: {
                        if (wireType !== 2)
                            break;
                        message.heartbeatAck = $root.link.HeartbeatAck.decode(reader, reader.size(), $undefined, _depth + 1, message.heartbeatAck);
                        message.body = "heartbeatAck";
                        continue;
                    }
                case 23: {
                        if (wireType !== 2)
                            break;
                        message.manifestRequest = $root.link.ManifestRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.manifestRequest);
                        message.body = "manifestRequest";
                        continue;
                    }
                case 24: {
                        if (wireType !== 2)
                            break;
                        message.park = $root.link.Park.decode(reader, reader.size(), $undefined, _depth + 1, message.park);
                        message.body = "park";
                        continue;
                    }
                case 25: {
                        if (wireType !== 2)
                            break;
                        message.takeBack = $root.link.TakeBack.decode(reader, reader.size(), $undefined, _depth + 1, message.takeBack);
                        message.body = "takeBack";
                        continue;
                    }
                case 26: {
                        if (wireType !== 2)
                            break;
                        message.putObject = $root.link.PutObject.decode(reader, reader.size(), $undefined, _depth + 1, message.putObject);
                        message.body = "putObject";
                        continue;
                    }
                case 27: {
                        if (wireType !== 2)
                            break;
                        message.restoreDone = $root.link.RestoreDone.decode(reader, reader.size(), $undefined, _depth + 1, message.restoreDone);
                        message.body = "restoreDone";
                        continue;
                    }
                case 28: {
                        if (wireType !== 2)
                            break;
                        message.noTakeover = $root.link.NoTakeover.decode(reader, reader.size(), $undefined, _depth + 1, message.noTakeover);
                        message.body = "noTakeover";
                        continue;
                    }
                case 40: {
                        if (wireType !== 2)
                            break;
                        message.objectRequest = $root.link.ObjectRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.objectRequest);
                        message.body = "objectRequest";
                        continue;
                    }
                case 41: {
                        if (wireType !== 2)
                            break;
                        message.objectChunk = $root.link.ObjectChunk.decode(reader, reader.size(), $undefined, _depth + 1, message.objectChunk);
                        message.body = "objectChunk";
                        continue;
                    }
                case 42: {
                        if (wireType !== 2)
                            break;
                        message.objectResult = $root.link.ObjectResult.decode(reader, reader.size(), $undefined, _depth + 1, message.objectResult);
                        message.body = "objectResult";
                        continue;
                    }
                case 43: {
                        if (wireType !== 2)
                            break;
                        message.bulkAck = $root.link.BulkAck.decode(reader, reader.size(), $undefined, _depth + 1, message.bulkAck);
                        message.body = "bulkAck";
                        continue;
                    }
                case 44: {
                        if (wireType !== 2)
                            break;
                        message.epochRefused = $root.link.EpochRefused.decode(reader, reader.size(), $undefined, _depth + 1, message.epochRefused);
                        message.body = "epochRefused";
                        continue;
                    }
                case 45: {
                        if (wireType !== 2)
                            break;
                        message.refused = $root.link.Refused.decode(reader, reader.size(), $undefined, _depth + 1, message.refused);
                        message.body = "refused";
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
         * Verifies a LinkMessage message.
         * @function verify
         * @memberof link.LinkMessage
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        LinkMessage.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            let properties = {};
            if (message.boot != null && $Object.hasOwnProperty.call(message, "boot"))
                if (!$util.isInteger(message.boot) && !(message.boot && $util.isInteger(message.boot.low) && $util.isInteger(message.boot.high)))
                    return "boot: integer|Long expected";
            if (message.version != null && $Object.hasOwnProperty.call(message, "version")) {
                properties.body = 1;
                {
                    let error = $root.link.Version.verify(message.version, _depth + 1);
                    if (error)
                        return "version." + error;
                }
            }
            if (message.hello != null && $Object.hasOwnProperty.call(message, "hello")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.link.Hello.verify(message.hello, _depth + 1);
                    if (error)
                        return "hello." + error;
                }
            }
            if (message.startup != null && $Object.hasOwnProperty.call(message, "startup")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.link.Startup.verify(message.startup, _depth + 1);
                    if (error)
                        return "startup." + error;
                }
            }
            if (message.heartbeat != null && $Object.hasOwnProperty.call(message, "heartbeat")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.link.Heartbeat.verify(message.heartbeat, _depth + 1);
                    if (error)
                        return "heartbeat." + error;
                }
            }
            if (message.shutdown != null && $Object.hasOwnProperty.call(message, "shutdown")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.link.Shutdown.verify(message.shutdown, _depth + 1);
                    if (error)
                        return "shutdown." + error;
                }
            }
            if (message.manifestPage != null && $Object.hasOwnProperty.call(message, "manifestPage")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.link.ManifestPage.verify(message.manifestPage, _depth + 1);
                    if (error)
                        return "manifestPage." + error;
                }
            }
            if (message.parked != null && $Object.hasOwnProperty.call(message, "parked")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.link.Parked.verify(message.parked, _depth + 1);
                    if (error)
                        return "parked." + error;
                }
            }
            if (message.welcome != null && $Object.hasOwnProperty.call(message, "welcome")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.link.Welcome.verify(message.welcome, _depth + 1);
                    if (error)
                        return "welcome." + error;
                }
            }
            if (message.holdPage != null && $Object.hasOwnProperty.call(message, "holdPage")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.link.HoldPage.verify(message.holdPage, _depth + 1);
                    if (error)
                        return "holdPage." + error;
                }
            }
            if (message.heartbeatAck != null && $Object.hasOwnProperty.call(message, "heartbeatAck")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.link.HeartbeatAck.verify(message.heartbeatAck, _depth + 1);
                    if (error)
                        return "heartbeatAck." + error;
                }
            }
            if (message.manifestRequest != null && $Object.hasOwnProperty.call(message, "manifestRequest")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.link.ManifestRequest.verify(message.manifestRequest, _depth + 1);
                    if (error)
                        return "manifestRequest." + error;
                }
            }
            if (message.park != null && $Object.hasOwnProperty.call(message, "park")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.link.Park.verify(message.park, _depth + 1);
                    if (error)
                        return "park." + error;
                }
            }
            if (message.takeBack != null && $Object.hasOwnProperty.call(message, "takeBack")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.link.TakeBack.verify(message.takeBack, _depth + 1);
                    if (error)
                        return "takeBack." + error;
                }
            }
            if (message.putObject != null && $Object.hasOwnProperty.call(message, "putObject")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.link.PutObject.verify(message.putObject, _depth + 1);
                    if (error)
                        return "putObject." + error;
                }
            }
            if (message.restoreDone != null && $Object.hasOwnProperty.call(message, "restoreDone")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.link.RestoreDone.verify(message.restoreDone, _depth + 1);
                    if (error)
                        return "restoreDone." + error;
                }
            }
            if (message.noTakeover != null && $Object.hasOwnProperty.call(message, "noTakeover")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.link.NoTakeover.verify(message.noTakeover, _depth + 1);
                    if (error)
                        return "noTakeover." + error;
                }
            }
            if (message.objectRequest != null && $Object.hasOwnProperty.call(message, "objectRequest")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.link.ObjectRequest.verify(message.objectRequest, _depth + 1);
                    if (error)
                        return "objectRequest." + error;
                }
            }
            if (message.objectChunk != null && $Object.hasOwnProperty.call(message, "objectChunk")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.link.ObjectChunk.verify(message.objectChunk, _depth + 1);
                    if (error)
                        return "objectChunk." + error;
                }
            }
            if (message.objectResult != null && $Object.hasOwnProperty.call(message, "objectResult")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.link.ObjectResult.verify(message.objectResult, _depth + 1);
                    if (error)
                        return "objectResult." + error;
                }
            }
            if (message.bulkAck != null && $Object.hasOwnProperty.call(message, "bulkAck")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.link.BulkAck.verify(message.bulkAck, _depth + 1);
                    if (error)
                        return "bulkAck." + error;
                }
            }
            if (message.epochRefused != null && $Object.hasOwnProperty.call(message, "epochRefused")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.link.EpochRefused.verify(message.epochRefused, _depth + 1);
                    if (error)
                        return "epochRefused." + error;
                }
            }
            if (message.refused != null && $Object.hasOwnProperty.call(message, "refused")) {
                if (properties.body === 1)
                    return "body: multiple values";
                properties.body = 1;
                {
                    let error = $root.link.Refused.verify(message.refused, _depth + 1);
                    if (error)
                        return "refused." + error;
                }
            }
            return null;
        };

        /**
         * Creates a LinkMessage message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof link.LinkMessage
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {link.LinkMessage} LinkMessage
         */
        LinkMessage.fromObject = function (object, _depth) {
            if (object instanceof $root.link.LinkMessage)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".link.LinkMessage: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.link.LinkMessage();
            if (object.boot != null)
                if (typeof object.boot === "object" ? object.boot.low || object.boot.high : $Number(object.boot) !== 0)
                    if ($util.Long)
                        message.boot = $util.Long.fromValue(object.boot, true);
                    else if (typeof object.boot === "string")
                        message.boot = $parseInt(object.boot, 10);
                    else if (typeof object.boot === "number")
                        message.boot = object.boot;
                    else if (typeof object.boot === "object")
                        message.boot = new $util.LongBits(object.boot.low >>> 0, object.boot.high >>> 0).toNumber(true);
            if (object.version != null) {
                if (!$util.isObject(object.version))
                    throw $TypeError(".link.LinkMessage.version: object expected");
                message.version = $root.link.Version.fromObject(object.version, _depth + 1);
            }
            if (object.hello != null) {
                if (!$util.isObject(object.hello))
                    throw $TypeError(".link.LinkMessage.hello: object expected");
                message.hello = $root.link.Hello.fromObject(object.hello, _depth + 1);
            }
            if (object.startup != null) {
                if (!$util.isObject(object.startup))
                    throw $TypeError(".link.LinkMessage.startup: object expected");
                message.startup = $root.link.Startup.fromObject(object.startup, _depth + 1);
            }
            if (object.heartbeat != null) {
                if (!$util.isObject(object.heartbeat))
                    throw $TypeError(".link.LinkMessage.heartbeat: object expected");
                message.heartbeat = $root.link.Heartbeat.fromObject(object.heartbeat, _depth + 1);
            }
            if (object.shutdown != null) {
                if (!$util.isObject(object.shutdown))
                    throw $TypeError(".link.LinkMessage.shutdown: object expected");
                message.shutdown = $root.link.Shutdown.fromObject(object.shutdown, _depth + 1);
            }
            if (object.manifestPage != null) {
                if (!$util.isObject(object.manifestPage))
                    throw $TypeError(".link.LinkMessage.manifestPage: object expected");
                message.manifestPage = $root.link.ManifestPage.fromObject(object.manifestPage, _depth + 1);
            }
            if (object.parked != null) {
                if (!$util.isObject(object.parked))
                    throw $TypeError(".link.LinkMessage.parked: object expected");
                message.parked = $root.link.Parked.fromObject(object.parked, _depth + 1);
            }
            if (object.welcome != null) {
                if (!$util.isObject(object.welcome))
                    throw $TypeError(".link.LinkMessage.welcome: object expected");
                message.welcome = $root.link.Welcome.fromObject(object.welcome, _depth + 1);
            }
            if (object.holdPage != null) {
                if (!$util.isObject(object.holdPage))
                    throw $TypeError(".link.LinkMessage.holdPage: object expected");
                message.holdPage = $root.link.HoldPage.fromObject(object.holdPage, _depth + 1);
            }
            if (object.heartbeatAck != null) {
                if (!$util.isObject(object.heartbeatAck))
                    throw $TypeError(".link.LinkMessage.heartbeatAck: object expected");
                message.heartbeatAck = $root.link.HeartbeatAck.fromObject(object.heartbeatAck, _depth + 1);
            }
            if (object.manifestRequest != null) {
                if (!$util.isObject(object.manifestRequest))
                    throw $TypeError(".link.LinkMessage.manifestRequest: object expected");
                message.manifestRequest = $root.link.ManifestRequest.fromObject(object.manifestRequest, _depth + 1);
            }
            if (object.park != null) {
                if (!$util.isObject(object.park))
                    throw $TypeError(".link.LinkMessage.park: object expected");
                message.park = $root.link.Park.fromObject(object.park, _depth + 1);
            }
            if (object.takeBack != null) {
                if (!$util.isObject(object.takeBack))
                    throw $TypeError(".link.LinkMessage.takeBack: object expected");
                message.takeBack = $root.link.TakeBack.fromObject(object.takeBack, _depth + 1);
            }
            if (object.putObject != null) {
                if (!$util.isObject(object.putObject))
                    throw $TypeError(".link.LinkMessage.putObject: object expected");
                message.putObject = $root.link.PutObject.fromObject(object.putObject, _depth + 1);
            }
            if (object.restoreDone != null) {
                if (!$util.isObject(object.restoreDone))
                    throw $TypeError(".link.LinkMessage.restoreDone: object expected");
                message.restoreDone = $root.link.RestoreDone.fromObject(object.restoreDone, _depth + 1);
            }
            if (object.noTakeover != null) {
                if (!$util.isObject(object.noTakeover))
                    throw $TypeError(".link.LinkMessage.noTakeover: object expected");
                message.noTakeover = $root.link.NoTakeover.fromObject(object.noTakeover, _depth + 1);
            }
            if (object.objectRequest != null) {
                if (!$util.isObject(object.objectRequest))
                    throw $TypeError(".link.LinkMessage.objectRequest: object expected");
                message.objectRequest = $root.link.ObjectRequest.fromObject(object.objectRequest, _depth + 1);
            }
            if (object.objectChunk != null) {
                if (!$util.isObject(object.objectChunk))
                    throw $TypeError(".link.LinkMessage.objectChunk: object expected");
                message.objectChunk = $root.link.ObjectChunk.fromObject(object.objectChunk, _depth + 1);
            }
            if (object.objectResult != null) {
                if (!$util.isObject(object.objectResult))
                    throw $TypeError(".link.LinkMessage.objectResult: object expected");
                message.objectResult = $root.link.ObjectResult.fromObject(object.objectResult, _depth + 1);
            }
            if (object.bulkAck != null) {
                if (!$util.isObject(object.bulkAck))
                    throw $TypeError(".link.LinkMessage.bulkAck: object expected");
                message.bulkAck = $root.link.BulkAck.fromObject(object.bulkAck, _depth + 1);
            }
            if (object.epochRefused != null) {
                if (!$util.isObject(object.epochRefused))
                    throw $TypeError(".link.LinkMessage.epochRefused: object expected");
                message.epochRefused = $root.link.EpochRefused.fromObject(object.epochRefused, _depth + 1);
            }
            if (object.refused != null) {
                if (!$util.isObject(object.refused))
                    throw $TypeError(".link.LinkMessage.refused: object expected");
                message.refused = $root.link.Refused.fromObject(object.refused, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from a LinkMessage message. Also converts values to other types if specified.
         * @function toObject
         * @memberof link.LinkMessage
         * @static
         * @param {link.LinkMessage} message LinkMessage
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        LinkMessage.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults)
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.boot = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.boot = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
            if (message.boot != null && $Object.hasOwnProperty.call(message, "boot"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.boot = typeof message.boot === "number" ? $BigInt(message.boot) : $util.Long.fromBits(message.boot.low >>> 0, message.boot.high >>> 0, true).toBigInt();
                else if (typeof message.boot === "number")
                    object.boot = options.longs === $String ? $String(message.boot) : message.boot;
                else
                    object.boot = options.longs === $String ? $util.Long.prototype.toString.call(message.boot) : options.longs === $Number ? new $util.LongBits(message.boot.low >>> 0, message.boot.high >>> 0).toNumber(true) : message.boot;
            if (message.version != null && $Object.hasOwnProperty.call(message, "version")) {
                object.version = $root.link.Version.toObject(message.version, options, _depth + 1);
                if (options.oneofs)
                    object.body = "version";
            }
            if (message.hello != null && $Object.hasOwnProperty.call(message, "hello")) {
                object.hello = $root.link.Hello.toObject(message.hello, options, _depth + 1);
                if (options.oneofs)
                    object.body = "hello";
            }
            if (message.startup != null && $Object.hasOwnProperty.call(message, "startup")) {
                object.startup = $root.link.Startup.toObject(message.startup, options, _depth + 1);
                if (options.oneofs)
                    object.body = "startup";
            }
            if (message.heartbeat != null && $Object.hasOwnProperty.call(message, "heartbeat")) {
                object.heartbeat = $root.link.Heartbeat.toObject(message.heartbeat, options, _depth + 1);
                if (options.oneofs)
                    object.body = "heartbeat";
            }
            if (message.shutdown != null && $Object.hasOwnProperty.call(message, "shutdown")) {
                object.shutdown = $root.link.Shutdown.toObject(message.shutdown, options, _depth + 1);
                if (options.oneofs)
                    object.body = "shutdown";
            }
            if (message.manifestPage != null && $Object.hasOwnProperty.call(message, "manifestPage")) {
                object.manifestPage = $root.link.ManifestPage.toObject(message.manifestPage, options, _depth + 1);
                if (options.oneofs)
                    object.body = "manifestPage";
            }
            if (message.parked != null && $Object.hasOwnProperty.call(message, "parked")) {
                object.parked = $root.link.Parked.toObject(message.parked, options, _depth + 1);
                if (options.oneofs)
                    object.body = "parked";
            }
            if (message.welcome != null && $Object.hasOwnProperty.call(message, "welcome")) {
                object.welcome = $root.link.Welcome.toObject(message.welcome, options, _depth + 1);
                if (options.oneofs)
                    object.body = "welcome";
            }
            if (message.holdPage != null && $Object.hasOwnProperty.call(message, "holdPage")) {
                object.holdPage = $root.link.HoldPage.toObject(message.holdPage, options, _depth + 1);
                if (options.oneofs)
                    object.body = "holdPage";
            }
            if (message.heartbeatAck != null && $Object.hasOwnProperty.call(message, "heartbeatAck")) {
                object.heartbeatAck = $root.link.HeartbeatAck.toObject(message.heartbeatAck, options, _depth + 1);
                if (options.oneofs)
                    object.body = "heartbeatAck";
            }
            if (message.manifestRequest != null && $Object.hasOwnProperty.call(message, "manifestRequest")) {
                object.manifestRequest = $root.link.ManifestRequest.toObject(message.manifestRequest, options, _depth + 1);
                if (options.oneofs)
                    object.body = "manifestRequest";
            }
            if (message.park != null && $Object.hasOwnProperty.call(message, "park")) {
                object.park = $root.link.Park.toObject(message.park, options, _depth + 1);
                if (options.oneofs)
                    object.body = "park";
            }
            if (message.takeBack != null && $Object.hasOwnProperty.call(message, "takeBack")) {
                object.takeBack = $root.link.TakeBack.toObject(message.takeBack, options, _depth + 1);
                if (options.oneofs)
                    object.body = "takeBack";
            }
            if (message.putObject != null && $Object.hasOwnProperty.call(message, "putObject")) {
                object.putObject = $root.link.PutObject.toObject(message.putObject, options, _depth + 1);
                if (options.oneofs)
                    object.body = "putObject";
            }
            if (message.restoreDone != null && $Object.hasOwnProperty.call(message, "restoreDone")) {
                object.restoreDone = $root.link.RestoreDone.toObject(message.restoreDone, options, _depth + 1);
                if (options.oneofs)
                    object.body = "restoreDone";
            }
            if (message.noTakeover != null && $Object.hasOwnProperty.call(message, "noTakeover")) {
                object.noTakeover = $root.link.NoTakeover.toObject(message.noTakeover, options, _depth + 1);
                if (options.oneofs)
                    object.body = "noTakeover";
            }
            if (message.objectRequest != null && $Object.hasOwnProperty.call(message, "objectRequest")) {
                object.objectRequest = $root.link.ObjectRequest.toObject(message.objectRequest, options, _depth + 1);
                if (options.oneofs)
                    object.body = "objectRequest";
            }
            if (message.objectChunk != null && $Object.hasOwnProperty.call(message, "objectChunk")) {
                object.objectChunk = $root.link.ObjectChunk.toObject(message.objectChunk, options, _depth + 1);
                if (options.oneofs)
                    object.body = "objectChunk";
            }
            if (message.objectResult != null && $Object.hasOwnProperty.call(message, "objectResult")) {
                object.objectResult = $root.link.ObjectResult.toObject(message.objectResult, options, _depth + 1);
                if (options.oneofs)
                    object.body = "objectResult";
            }
            if (message.bulkAck != null && $Object.hasOwnProperty.call(message, "bulkAck")) {
                object.bulkAck = $root.link.BulkAck.toObject(message.bulkAck, options, _depth + 1);
                if (options.oneofs)
                    object.body = "bulkAck";
            }
            if (message.epochRefused != null && $Object.hasOwnProperty.call(message, "epochRefused")) {
                object.epochRefused = $root.link.EpochRefused.toObject(message.epochRefused, options, _depth + 1);
                if (options.oneofs)
                    object.body = "epochRefused";
            }
            if (message.refused != null && $Object.hasOwnProperty.call(message, "refused")) {
                object.refused = $root.link.Refused.toObject(message.refused, options, _depth + 1);
                if (options.oneofs)
                    object.body = "refused";
            }
            return object;
        };

        /**
         * Converts this LinkMessage to JSON.
         * @function toJSON
         * @memberof link.LinkMessage
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        LinkMessage.prototype.toJSON = function() {
            return LinkMessage.toObject(this, $protobuf.util.toJSONOptions);
        };

        return LinkMessage;
    })();

    link.Version = (function() {

        /**
         * Properties of a Version.
         * @typedef {Object} link.Version.$Properties
         * @property {number|null} [major] Version major
         * @property {number|null} [minor] Version minor
         * @property {string|null} [agent] Version agent
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Version.
         * @memberof link
         * @interface IVersion
         * @augments link.Version.$Properties
         * @deprecated Use link.Version.$Properties instead.
         */

        /**
         * Shape of a Version.
         * @typedef {link.Version.$Properties} link.Version.$Shape
         */

        /**
         * Constructs a new Version.
         * @memberof link
         * @classdesc Represents a Version.
         * @constructor
         * @param {link.Version.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Version = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Version major.
         * @member {number} major
         * @memberof link.Version
         * @instance
         */
        Version.prototype.major = 0;

        /**
         * Version minor.
         * @member {number} minor
         * @memberof link.Version
         * @instance
         */
        Version.prototype.minor = 0;

        /**
         * Version agent.
         * @member {string} agent
         * @memberof link.Version
         * @instance
         */
        Version.prototype.agent = "";

        /**
         * Encodes the specified Version message. Does not implicitly {@link link.Version.verify|verify} messages.
         * @function encode
         * @memberof link.Version
         * @static
         * @param {link.Version.$Properties} message Version message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Version.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.major != null && $Object.hasOwnProperty.call(message, "major") && message.major !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.major);
            if (message.minor != null && $Object.hasOwnProperty.call(message, "minor") && message.minor !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.minor);
            if (message.agent != null && $Object.hasOwnProperty.call(message, "agent") && message.agent !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.agent);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Version message from the specified reader or buffer.
         * @function decode
         * @memberof link.Version
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {link.Version & link.Version.$Shape} Version
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Version.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.link.Version();
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
                            message.major = value;
                        else
                            delete message.major;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.minor = value;
                        else
                            delete message.minor;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.agent = value;
                        else
                            delete message.agent;
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
         * Verifies a Version message.
         * @function verify
         * @memberof link.Version
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        Version.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.major != null && $Object.hasOwnProperty.call(message, "major"))
                if (!$util.isInteger(message.major))
                    return "major: integer expected";
            if (message.minor != null && $Object.hasOwnProperty.call(message, "minor"))
                if (!$util.isInteger(message.minor))
                    return "minor: integer expected";
            if (message.agent != null && $Object.hasOwnProperty.call(message, "agent"))
                if (!$util.isString(message.agent))
                    return "agent: string expected";
            return null;
        };

        /**
         * Creates a Version message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof link.Version
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {link.Version} Version
         */
        Version.fromObject = function (object, _depth) {
            if (object instanceof $root.link.Version)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".link.Version: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.link.Version();
            if (object.major != null)
                if ($Number(object.major) !== 0)
                    message.major = object.major >>> 0;
            if (object.minor != null)
                if ($Number(object.minor) !== 0)
                    message.minor = object.minor >>> 0;
            if (object.agent != null)
                if (typeof object.agent !== "string" || object.agent.length)
                    message.agent = $String(object.agent);
            return message;
        };

        /**
         * Creates a plain object from a Version message. Also converts values to other types if specified.
         * @function toObject
         * @memberof link.Version
         * @static
         * @param {link.Version} message Version
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Version.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.major = 0;
                object.minor = 0;
                object.agent = "";
            }
            if (message.major != null && $Object.hasOwnProperty.call(message, "major"))
                object.major = message.major;
            if (message.minor != null && $Object.hasOwnProperty.call(message, "minor"))
                object.minor = message.minor;
            if (message.agent != null && $Object.hasOwnProperty.call(message, "agent"))
                object.agent = message.agent;
            return object;
        };

        /**
         * Converts this Version to JSON.
         * @function toJSON
         * @memberof link.Version
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Version.prototype.toJSON = function() {
            return Version.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Version;
    })();

    /**
     * Application enum.
     * @name link.Application
     * @enum {number}
     * @property {number} APPLICATION_UNSPECIFIED=0 APPLICATION_UNSPECIFIED value
     * @property {number} APPLICATION_STARTING=1 APPLICATION_STARTING value
     * @property {number} APPLICATION_RUNNING=2 APPLICATION_RUNNING value
     * @property {number} APPLICATION_STOPPED=3 APPLICATION_STOPPED value
     * @property {number} APPLICATION_CRASHED=4 APPLICATION_CRASHED value
     */
    link.Application = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "APPLICATION_UNSPECIFIED"] = 0;
        values[valuesById[1] = "APPLICATION_STARTING"] = 1;
        values[valuesById[2] = "APPLICATION_RUNNING"] = 2;
        values[valuesById[3] = "APPLICATION_STOPPED"] = 3;
        values[valuesById[4] = "APPLICATION_CRASHED"] = 4;
        return values;
    })();

    /**
     * Holding enum.
     * @name link.Holding
     * @enum {number}
     * @property {number} HOLDING_UNSPECIFIED=0 HOLDING_UNSPECIFIED value
     * @property {number} HOLDING_NONE=1 HOLDING_NONE value
     * @property {number} HOLDING_PARKED=2 HOLDING_PARKED value
     * @property {number} HOLDING_RETURNING=3 HOLDING_RETURNING value
     * @property {number} HOLDING_STOOD_DOWN=4 HOLDING_STOOD_DOWN value
     * @property {number} HOLDING_TAKEN_BACK=5 HOLDING_TAKEN_BACK value
     */
    link.Holding = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "HOLDING_UNSPECIFIED"] = 0;
        values[valuesById[1] = "HOLDING_NONE"] = 1;
        values[valuesById[2] = "HOLDING_PARKED"] = 2;
        values[valuesById[3] = "HOLDING_RETURNING"] = 3;
        values[valuesById[4] = "HOLDING_STOOD_DOWN"] = 4;
        values[valuesById[5] = "HOLDING_TAKEN_BACK"] = 5;
        return values;
    })();

    link.Hello = (function() {

        /**
         * Properties of a Hello.
         * @typedef {Object} link.Hello.$Properties
         * @property {string|null} [name] Hello name
         * @property {string|null} [agentVersion] Hello agentVersion
         * @property {string|null} [instance] Hello instance
         * @property {string|null} [backupId] Hello backupId
         * @property {link.Application|null} [application] Hello application
         * @property {number|Long|null} [epoch] Hello epoch
         * @property {link.Holding|null} [holding] Hello holding
         * @property {Uint8Array|null} [manifestDigest] Hello manifestDigest
         * @property {number|null} [parked] Hello parked
         * @property {string|null} [shutdownReason] Hello shutdownReason
         * @property {number|null} [stopBudgetMs] Hello stopBudgetMs
         * @property {number|null} [lateMs] Hello lateMs
         * @property {number|null} [stopLimitMs] Hello stopLimitMs
         * @property {string|null} [byHand] Hello byHand
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Hello.
         * @memberof link
         * @interface IHello
         * @augments link.Hello.$Properties
         * @deprecated Use link.Hello.$Properties instead.
         */

        /**
         * Shape of a Hello.
         * @typedef {link.Hello.$Properties} link.Hello.$Shape
         */

        /**
         * Constructs a new Hello.
         * @memberof link
         * @classdesc Represents a Hello.
         * @constructor
         * @param {link.Hello.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Hello = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Hello name.
         * @member {string} name
         * @memberof link.Hello
         * @instance
         */
        Hello.prototype.name = "";

        /**
         * Hello agentVersion.
         * @member {string} agentVersion
         * @memberof link.Hello
         * @instance
         */
        Hello.prototype.agentVersion = "";

        /**
         * Hello instance.
         * @member {string} instance
         * @memberof link.Hello
         * @instance
         */
        Hello.prototype.instance = "";

        /**
         * Hello backupId.
         * @member {string} backupId
         * @memberof link.Hello
         * @instance
         */
        Hello.prototype.backupId = "";

        /**
         * Hello application.
         * @member {link.Application} application
         * @memberof link.Hello
         * @instance
         */
        Hello.prototype.application = 0;

        /**
         * Hello epoch.
         * @member {number|Long} epoch
         * @memberof link.Hello
         * @instance
         */
        Hello.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Hello holding.
         * @member {link.Holding} holding
         * @memberof link.Hello
         * @instance
         */
        Hello.prototype.holding = 0;

        /**
         * Hello manifestDigest.
         * @member {Uint8Array} manifestDigest
         * @memberof link.Hello
         * @instance
         */
        Hello.prototype.manifestDigest = $util.newBuffer([]);

        /**
         * Hello parked.
         * @member {number} parked
         * @memberof link.Hello
         * @instance
         */
        Hello.prototype.parked = 0;

        /**
         * Hello shutdownReason.
         * @member {string} shutdownReason
         * @memberof link.Hello
         * @instance
         */
        Hello.prototype.shutdownReason = "";

        /**
         * Hello stopBudgetMs.
         * @member {number} stopBudgetMs
         * @memberof link.Hello
         * @instance
         */
        Hello.prototype.stopBudgetMs = 0;

        /**
         * Hello lateMs.
         * @member {number} lateMs
         * @memberof link.Hello
         * @instance
         */
        Hello.prototype.lateMs = 0;

        /**
         * Hello stopLimitMs.
         * @member {number} stopLimitMs
         * @memberof link.Hello
         * @instance
         */
        Hello.prototype.stopLimitMs = 0;

        /**
         * Hello byHand.
         * @member {string} byHand
         * @memberof link.Hello
         * @instance
         */
        Hello.prototype.byHand = "";

        /**
         * Encodes the specified Hello message. Does not implicitly {@link link.Hello.verify|verify} messages.
         * @function encode
         * @memberof link.Hello
         * @static
         * @param {link.Hello.$Properties} message Hello message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Hello.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.agentVersion != null && $Object.hasOwnProperty.call(message, "agentVersion") && message.agentVersion !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.agentVersion);
            if (message.instance != null && $Object.hasOwnProperty.call(message, "instance") && message.instance !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.instance);
            if (message.backupId != null && $Object.hasOwnProperty.call(message, "backupId") && message.backupId !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.backupId);
            if (message.application != null && $Object.hasOwnProperty.call(message, "application") && message.application !== 0)
                writer.uint32(/* id 5, wireType 0 =*/40).int32(message.application);
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.epoch);
            if (message.holding != null && $Object.hasOwnProperty.call(message, "holding") && message.holding !== 0)
                writer.uint32(/* id 7, wireType 0 =*/56).int32(message.holding);
            if (message.manifestDigest != null && $Object.hasOwnProperty.call(message, "manifestDigest") && message.manifestDigest.length)
                writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.manifestDigest);
            if (message.parked != null && $Object.hasOwnProperty.call(message, "parked") && message.parked !== 0)
                writer.uint32(/* id 9, wireType 0 =*/72).uint32(message.parked);
            if (message.shutdownReason != null && $Object.hasOwnProperty.call(message, "shutdownReason") && message.shutdownReason !== "")
                writer.uint32(/* id 10, wireType 2 =*/82).string(message.shutdownReason);
            if (message.stopBudgetMs != null && $Object.hasOwnProperty.call(message, "stopBudgetMs") && message.stopBudgetMs !== 0)
                writer.uint32(/* id 11, wireType 0 =*/88).uint32(message.stopBudgetMs);
            if (message.lateMs != null && $Object.hasOwnProperty.call(message, "lateMs") && message.lateMs !== 0)
                writer.uint32(/* id 12, wireType 0 =*/96).uint32(message.lateMs);
            if (message.stopLimitMs != null && $Object.hasOwnProperty.call(message, "stopLimitMs") && message.stopLimitMs !== 0)
                writer.uint32(/* id 13, wireType 0 =*/104).uint32(message.stopLimitMs);
            if (message.byHand != null && $Object.hasOwnProperty.call(message, "byHand") && message.byHand !== "")
                writer.uint32(/* id 14, wireType 2 =*/114).string(message.byHand);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Hello message from the specified reader or buffer.
         * @function decode
         * @memberof link.Hello
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {link.Hello & link.Hello.$Shape} Hello
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Hello.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.link.Hello();
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
                            message.agentVersion = value;
                        else
                            delete message.agentVersion;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.instance = value;
                        else
                            delete message.instance;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.backupId = value;
                        else
                            delete message.backupId;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.application = value;
                        else
                            delete message.application;
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
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.holding = value;
                        else
                            delete message.holding;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.manifestDigest = value;
                        else
                            delete message.manifestDigest;
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.parked = value;
                        else
                            delete message.parked;
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.shutdownReason = value;
                        else
                            delete message.shutdownReason;
                        continue;
                    }
                case 11: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.stopBudgetMs = value;
                        else
                            delete message.stopBudgetMs;
                        continue;
                    }
                case 12: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.lateMs = value;
                        else
                            delete message.lateMs;
                        continue;
                    }
                case 13: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.stopLimitMs = value;
                        else
                            delete message.stopLimitMs;
                        continue;
                    }
                case 14: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.byHand = value;
                        else
                            delete message.byHand;
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
         * Verifies a Hello message.
         * @function verify
         * @memberof link.Hello
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        Hello.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                if (!$util.isString(message.name))
                    return "name: string expected";
            if (message.agentVersion != null && $Object.hasOwnProperty.call(message, "agentVersion"))
                if (!$util.isString(message.agentVersion))
                    return "agentVersion: string expected";
            if (message.instance != null && $Object.hasOwnProperty.call(message, "instance"))
                if (!$util.isString(message.instance))
                    return "instance: string expected";
            if (message.backupId != null && $Object.hasOwnProperty.call(message, "backupId"))
                if (!$util.isString(message.backupId))
                    return "backupId: string expected";
            if (message.application != null && $Object.hasOwnProperty.call(message, "application"))
                if (typeof message.application !== "number" || (message.application | 0) !== message.application)
                    return "application: enum value expected";
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (!$util.isInteger(message.epoch) && !(message.epoch && $util.isInteger(message.epoch.low) && $util.isInteger(message.epoch.high)))
                    return "epoch: integer|Long expected";
            if (message.holding != null && $Object.hasOwnProperty.call(message, "holding"))
                if (typeof message.holding !== "number" || (message.holding | 0) !== message.holding)
                    return "holding: enum value expected";
            if (message.manifestDigest != null && $Object.hasOwnProperty.call(message, "manifestDigest"))
                if (!(message.manifestDigest && typeof message.manifestDigest.length === "number" || $util.isString(message.manifestDigest)))
                    return "manifestDigest: buffer expected";
            if (message.parked != null && $Object.hasOwnProperty.call(message, "parked"))
                if (!$util.isInteger(message.parked))
                    return "parked: integer expected";
            if (message.shutdownReason != null && $Object.hasOwnProperty.call(message, "shutdownReason"))
                if (!$util.isString(message.shutdownReason))
                    return "shutdownReason: string expected";
            if (message.stopBudgetMs != null && $Object.hasOwnProperty.call(message, "stopBudgetMs"))
                if (!$util.isInteger(message.stopBudgetMs))
                    return "stopBudgetMs: integer expected";
            if (message.lateMs != null && $Object.hasOwnProperty.call(message, "lateMs"))
                if (!$util.isInteger(message.lateMs))
                    return "lateMs: integer expected";
            if (message.stopLimitMs != null && $Object.hasOwnProperty.call(message, "stopLimitMs"))
                if (!$util.isInteger(message.stopLimitMs))
                    return "stopLimitMs: integer expected";
            if (message.byHand != null && $Object.hasOwnProperty.call(message, "byHand"))
                if (!$util.isString(message.byHand))
                    return "byHand: string expected";
            return null;
        };

        /**
         * Creates a Hello message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof link.Hello
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {link.Hello} Hello
         */
        Hello.fromObject = function (object, _depth) {
            if (object instanceof $root.link.Hello)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".link.Hello: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.link.Hello();
            if (object.name != null)
                if (typeof object.name !== "string" || object.name.length)
                    message.name = $String(object.name);
            if (object.agentVersion != null)
                if (typeof object.agentVersion !== "string" || object.agentVersion.length)
                    message.agentVersion = $String(object.agentVersion);
            if (object.instance != null)
                if (typeof object.instance !== "string" || object.instance.length)
                    message.instance = $String(object.instance);
            if (object.backupId != null)
                if (typeof object.backupId !== "string" || object.backupId.length)
                    message.backupId = $String(object.backupId);
            if (object.application !== 0 && (typeof object.application !== "string" || $root.link.Application[object.application] !== 0))
                switch (object.application) {
                case "APPLICATION_UNSPECIFIED":
                case 0:
                    message.application = 0;
                    break;
                case "APPLICATION_STARTING":
                case 1:
                    message.application = 1;
                    break;
                case "APPLICATION_RUNNING":
                case 2:
                    message.application = 2;
                    break;
                case "APPLICATION_STOPPED":
                case 3:
                    message.application = 3;
                    break;
                case "APPLICATION_CRASHED":
                case 4:
                    message.application = 4;
                    break;
                default:
                    if (typeof object.application === "number" && (object.application | 0) === object.application)
                        message.application = object.application;
                }
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
            if (object.holding !== 0 && (typeof object.holding !== "string" || $root.link.Holding[object.holding] !== 0))
                switch (object.holding) {
                case "HOLDING_UNSPECIFIED":
                case 0:
                    message.holding = 0;
                    break;
                case "HOLDING_NONE":
                case 1:
                    message.holding = 1;
                    break;
                case "HOLDING_PARKED":
                case 2:
                    message.holding = 2;
                    break;
                case "HOLDING_RETURNING":
                case 3:
                    message.holding = 3;
                    break;
                case "HOLDING_STOOD_DOWN":
                case 4:
                    message.holding = 4;
                    break;
                case "HOLDING_TAKEN_BACK":
                case 5:
                    message.holding = 5;
                    break;
                default:
                    if (typeof object.holding === "number" && (object.holding | 0) === object.holding)
                        message.holding = object.holding;
                }
            if (object.manifestDigest != null)
                if (object.manifestDigest.length)
                    if (typeof object.manifestDigest === "string")
                        $util.base64.decode(object.manifestDigest, message.manifestDigest = $util.newBuffer($util.base64.length(object.manifestDigest)), 0);
                    else if (object.manifestDigest.length >= 0)
                        message.manifestDigest = object.manifestDigest;
            if (object.parked != null)
                if ($Number(object.parked) !== 0)
                    message.parked = object.parked >>> 0;
            if (object.shutdownReason != null)
                if (typeof object.shutdownReason !== "string" || object.shutdownReason.length)
                    message.shutdownReason = $String(object.shutdownReason);
            if (object.stopBudgetMs != null)
                if ($Number(object.stopBudgetMs) !== 0)
                    message.stopBudgetMs = object.stopBudgetMs >>> 0;
            if (object.lateMs != null)
                if ($Number(object.lateMs) !== 0)
                    message.lateMs = object.lateMs >>> 0;
            if (object.stopLimitMs != null)
                if ($Number(object.stopLimitMs) !== 0)
                    message.stopLimitMs = object.stopLimitMs >>> 0;
            if (object.byHand != null)
                if (typeof object.byHand !== "string" || object.byHand.length)
                    message.byHand = $String(object.byHand);
            return message;
        };

        /**
         * Creates a plain object from a Hello message. Also converts values to other types if specified.
         * @function toObject
         * @memberof link.Hello
         * @static
         * @param {link.Hello} message Hello
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Hello.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.name = "";
                object.agentVersion = "";
                object.instance = "";
                object.backupId = "";
                object.application = options.enums === $String ? "APPLICATION_UNSPECIFIED" : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.epoch = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.epoch = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.holding = options.enums === $String ? "HOLDING_UNSPECIFIED" : 0;
                if (options.bytes === $String)
                    object.manifestDigest = "";
                else {
                    object.manifestDigest = [];
                    if (options.bytes !== $Array)
                        object.manifestDigest = $util.newBuffer(object.manifestDigest);
                }
                object.parked = 0;
                object.shutdownReason = "";
                object.stopBudgetMs = 0;
                object.lateMs = 0;
                object.stopLimitMs = 0;
                object.byHand = "";
            }
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            if (message.agentVersion != null && $Object.hasOwnProperty.call(message, "agentVersion"))
                object.agentVersion = message.agentVersion;
            if (message.instance != null && $Object.hasOwnProperty.call(message, "instance"))
                object.instance = message.instance;
            if (message.backupId != null && $Object.hasOwnProperty.call(message, "backupId"))
                object.backupId = message.backupId;
            if (message.application != null && $Object.hasOwnProperty.call(message, "application"))
                object.application = options.enums === $String ? $root.link.Application[message.application] === $undefined ? message.application : $root.link.Application[message.application] : message.application;
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.epoch = typeof message.epoch === "number" ? $BigInt(message.epoch) : $util.Long.fromBits(message.epoch.low >>> 0, message.epoch.high >>> 0, true).toBigInt();
                else if (typeof message.epoch === "number")
                    object.epoch = options.longs === $String ? $String(message.epoch) : message.epoch;
                else
                    object.epoch = options.longs === $String ? $util.Long.prototype.toString.call(message.epoch) : options.longs === $Number ? new $util.LongBits(message.epoch.low >>> 0, message.epoch.high >>> 0).toNumber(true) : message.epoch;
            if (message.holding != null && $Object.hasOwnProperty.call(message, "holding"))
                object.holding = options.enums === $String ? $root.link.Holding[message.holding] === $undefined ? message.holding : $root.link.Holding[message.holding] : message.holding;
            if (message.manifestDigest != null && $Object.hasOwnProperty.call(message, "manifestDigest"))
                object.manifestDigest = options.bytes === $String ? $util.base64.encode(message.manifestDigest, 0, message.manifestDigest.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.manifestDigest) : message.manifestDigest;
            if (message.parked != null && $Object.hasOwnProperty.call(message, "parked"))
                object.parked = message.parked;
            if (message.shutdownReason != null && $Object.hasOwnProperty.call(message, "shutdownReason"))
                object.shutdownReason = message.shutdownReason;
            if (message.stopBudgetMs != null && $Object.hasOwnProperty.call(message, "stopBudgetMs"))
                object.stopBudgetMs = message.stopBudgetMs;
            if (message.lateMs != null && $Object.hasOwnProperty.call(message, "lateMs"))
                object.lateMs = message.lateMs;
            if (message.stopLimitMs != null && $Object.hasOwnProperty.call(message, "stopLimitMs"))
                object.stopLimitMs = message.stopLimitMs;
            if (message.byHand != null && $Object.hasOwnProperty.call(message, "byHand"))
                object.byHand = message.byHand;
            return object;
        };

        /**
         * Converts this Hello to JSON.
         * @function toJSON
         * @memberof link.Hello
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Hello.prototype.toJSON = function() {
            return Hello.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Hello;
    })();

    link.Startup = (function() {

        /**
         * Properties of a Startup.
         * @typedef {Object} link.Startup.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Startup.
         * @memberof link
         * @interface IStartup
         * @augments link.Startup.$Properties
         * @deprecated Use link.Startup.$Properties instead.
         */

        /**
         * Shape of a Startup.
         * @typedef {link.Startup.$Properties} link.Startup.$Shape
         */

        /**
         * Constructs a new Startup.
         * @memberof link
         * @classdesc Represents a Startup.
         * @constructor
         * @param {link.Startup.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Startup = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Encodes the specified Startup message. Does not implicitly {@link link.Startup.verify|verify} messages.
         * @function encode
         * @memberof link.Startup
         * @static
         * @param {link.Startup.$Properties} message Startup message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Startup.encode = function (message, writer, _depth) {
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
         * Decodes a Startup message from the specified reader or buffer.
         * @function decode
         * @memberof link.Startup
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {link.Startup & link.Startup.$Shape} Startup
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Startup.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.link.Startup();
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
         * Verifies a Startup message.
         * @function verify
         * @memberof link.Startup
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        Startup.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            return null;
        };

        /**
         * Creates a Startup message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof link.Startup
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {link.Startup} Startup
         */
        Startup.fromObject = function (object, _depth) {
            if (object instanceof $root.link.Startup)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".link.Startup: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            return new $root.link.Startup();
        };

        /**
         * Creates a plain object from a Startup message. Also converts values to other types if specified.
         * @function toObject
         * @memberof link.Startup
         * @static
         * @param {link.Startup} message Startup
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Startup.toObject = function () {
            return {};
        };

        /**
         * Converts this Startup to JSON.
         * @function toJSON
         * @memberof link.Startup
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Startup.prototype.toJSON = function() {
            return Startup.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Startup;
    })();

    link.Heartbeat = (function() {

        /**
         * Properties of a Heartbeat.
         * @typedef {Object} link.Heartbeat.$Properties
         * @property {number|Long|null} [sequence] Heartbeat sequence
         * @property {number|Long|null} [sentAtMs] Heartbeat sentAtMs
         * @property {boolean|null} [healthy] Heartbeat healthy
         * @property {Array.<string>|null} [reasons] Heartbeat reasons
         * @property {Uint8Array|null} [manifestDigest] Heartbeat manifestDigest
         * @property {link.Application|null} [application] Heartbeat application
         * @property {number|null} [welcomes] Heartbeat welcomes
         * @property {boolean|null} [stoodDown] Heartbeat stoodDown
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Heartbeat.
         * @memberof link
         * @interface IHeartbeat
         * @augments link.Heartbeat.$Properties
         * @deprecated Use link.Heartbeat.$Properties instead.
         */

        /**
         * Shape of a Heartbeat.
         * @typedef {link.Heartbeat.$Properties} link.Heartbeat.$Shape
         */

        /**
         * Constructs a new Heartbeat.
         * @memberof link
         * @classdesc Represents a Heartbeat.
         * @constructor
         * @param {link.Heartbeat.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Heartbeat = function (properties) {
            this.reasons = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Heartbeat sequence.
         * @member {number|Long} sequence
         * @memberof link.Heartbeat
         * @instance
         */
        Heartbeat.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Heartbeat sentAtMs.
         * @member {number|Long} sentAtMs
         * @memberof link.Heartbeat
         * @instance
         */
        Heartbeat.prototype.sentAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Heartbeat healthy.
         * @member {boolean} healthy
         * @memberof link.Heartbeat
         * @instance
         */
        Heartbeat.prototype.healthy = false;

        /**
         * Heartbeat reasons.
         * @member {Array.<string>} reasons
         * @memberof link.Heartbeat
         * @instance
         */
        Heartbeat.prototype.reasons = $util.emptyArray;

        /**
         * Heartbeat manifestDigest.
         * @member {Uint8Array} manifestDigest
         * @memberof link.Heartbeat
         * @instance
         */
        Heartbeat.prototype.manifestDigest = $util.newBuffer([]);

        /**
         * Heartbeat application.
         * @member {link.Application} application
         * @memberof link.Heartbeat
         * @instance
         */
        Heartbeat.prototype.application = 0;

        /**
         * Heartbeat welcomes.
         * @member {number} welcomes
         * @memberof link.Heartbeat
         * @instance
         */
        Heartbeat.prototype.welcomes = 0;

        /**
         * Heartbeat stoodDown.
         * @member {boolean} stoodDown
         * @memberof link.Heartbeat
         * @instance
         */
        Heartbeat.prototype.stoodDown = false;

        /**
         * Encodes the specified Heartbeat message. Does not implicitly {@link link.Heartbeat.verify|verify} messages.
         * @function encode
         * @memberof link.Heartbeat
         * @static
         * @param {link.Heartbeat.$Properties} message Heartbeat message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Heartbeat.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.sequence);
            if (message.sentAtMs != null && $Object.hasOwnProperty.call(message, "sentAtMs") && (typeof message.sentAtMs === "object" ? message.sentAtMs.low || message.sentAtMs.high : message.sentAtMs !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.sentAtMs);
            if (message.healthy != null && $Object.hasOwnProperty.call(message, "healthy") && message.healthy !== false)
                writer.uint32(/* id 3, wireType 0 =*/24).bool(message.healthy);
            if (message.reasons != null && message.reasons.length)
                for (let i = 0; i < message.reasons.length; ++i)
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.reasons[i]);
            if (message.manifestDigest != null && $Object.hasOwnProperty.call(message, "manifestDigest") && message.manifestDigest.length)
                writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.manifestDigest);
            if (message.application != null && $Object.hasOwnProperty.call(message, "application") && message.application !== 0)
                writer.uint32(/* id 6, wireType 0 =*/48).int32(message.application);
            if (message.welcomes != null && $Object.hasOwnProperty.call(message, "welcomes") && message.welcomes !== 0)
                writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.welcomes);
            if (message.stoodDown != null && $Object.hasOwnProperty.call(message, "stoodDown") && message.stoodDown !== false)
                writer.uint32(/* id 8, wireType 0 =*/64).bool(message.stoodDown);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Heartbeat message from the specified reader or buffer.
         * @function decode
         * @memberof link.Heartbeat
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {link.Heartbeat & link.Heartbeat.$Shape} Heartbeat
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Heartbeat.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.link.Heartbeat();
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
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.sentAtMs = value;
                        else
                            delete message.sentAtMs;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.healthy = value;
                        else
                            delete message.healthy;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.reasons && message.reasons.length))
                            message.reasons = [];
                        message.reasons.push(reader.stringVerify());
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.manifestDigest = value;
                        else
                            delete message.manifestDigest;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.application = value;
                        else
                            delete message.application;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.welcomes = value;
                        else
                            delete message.welcomes;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.stoodDown = value;
                        else
                            delete message.stoodDown;
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
         * Verifies a Heartbeat message.
         * @function verify
         * @memberof link.Heartbeat
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        Heartbeat.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                if (!$util.isInteger(message.sequence) && !(message.sequence && $util.isInteger(message.sequence.low) && $util.isInteger(message.sequence.high)))
                    return "sequence: integer|Long expected";
            if (message.sentAtMs != null && $Object.hasOwnProperty.call(message, "sentAtMs"))
                if (!$util.isInteger(message.sentAtMs) && !(message.sentAtMs && $util.isInteger(message.sentAtMs.low) && $util.isInteger(message.sentAtMs.high)))
                    return "sentAtMs: integer|Long expected";
            if (message.healthy != null && $Object.hasOwnProperty.call(message, "healthy"))
                if (typeof message.healthy !== "boolean")
                    return "healthy: boolean expected";
            if (message.reasons != null && $Object.hasOwnProperty.call(message, "reasons")) {
                if (!$Array.isArray(message.reasons))
                    return "reasons: array expected";
                for (let i = 0; i < message.reasons.length; ++i)
                    if (!$util.isString(message.reasons[i]))
                        return "reasons: string[] expected";
            }
            if (message.manifestDigest != null && $Object.hasOwnProperty.call(message, "manifestDigest"))
                if (!(message.manifestDigest && typeof message.manifestDigest.length === "number" || $util.isString(message.manifestDigest)))
                    return "manifestDigest: buffer expected";
            if (message.application != null && $Object.hasOwnProperty.call(message, "application"))
                if (typeof message.application !== "number" || (message.application | 0) !== message.application)
                    return "application: enum value expected";
            if (message.welcomes != null && $Object.hasOwnProperty.call(message, "welcomes"))
                if (!$util.isInteger(message.welcomes))
                    return "welcomes: integer expected";
            if (message.stoodDown != null && $Object.hasOwnProperty.call(message, "stoodDown"))
                if (typeof message.stoodDown !== "boolean")
                    return "stoodDown: boolean expected";
            return null;
        };

        /**
         * Creates a Heartbeat message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof link.Heartbeat
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {link.Heartbeat} Heartbeat
         */
        Heartbeat.fromObject = function (object, _depth) {
            if (object instanceof $root.link.Heartbeat)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".link.Heartbeat: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.link.Heartbeat();
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
            if (object.sentAtMs != null)
                if (typeof object.sentAtMs === "object" ? object.sentAtMs.low || object.sentAtMs.high : $Number(object.sentAtMs) !== 0)
                    if ($util.Long)
                        message.sentAtMs = $util.Long.fromValue(object.sentAtMs, true);
                    else if (typeof object.sentAtMs === "string")
                        message.sentAtMs = $parseInt(object.sentAtMs, 10);
                    else if (typeof object.sentAtMs === "number")
                        message.sentAtMs = object.sentAtMs;
                    else if (typeof object.sentAtMs === "object")
                        message.sentAtMs = new $util.LongBits(object.sentAtMs.low >>> 0, object.sentAtMs.high >>> 0).toNumber(true);
            if (object.healthy != null)
                if (object.healthy)
                    message.healthy = $Boolean(object.healthy);
            if (object.reasons) {
                if (!$Array.isArray(object.reasons))
                    throw $TypeError(".link.Heartbeat.reasons: array expected");
                message.reasons = $Array(object.reasons.length);
                for (let i = 0; i < object.reasons.length; ++i)
                    message.reasons[i] = $String(object.reasons[i]);
            }
            if (object.manifestDigest != null)
                if (object.manifestDigest.length)
                    if (typeof object.manifestDigest === "string")
                        $util.base64.decode(object.manifestDigest, message.manifestDigest = $util.newBuffer($util.base64.length(object.manifestDigest)), 0);
                    else if (object.manifestDigest.length >= 0)
                        message.manifestDigest = object.manifestDigest;
            if (object.application !== 0 && (typeof object.application !== "string" || $root.link.Application[object.application] !== 0))
                switch (object.application) {
                case "APPLICATION_UNSPECIFIED":
                case 0:
                    message.application = 0;
                    break;
                case "APPLICATION_STARTING":
                case 1:
                    message.application = 1;
                    break;
                case "APPLICATION_RUNNING":
                case 2:
                    message.application = 2;
                    break;
                case "APPLICATION_STOPPED":
                case 3:
                    message.application = 3;
                    break;
                case "APPLICATION_CRASHED":
                case 4:
                    message.application = 4;
                    break;
                default:
                    if (typeof object.application === "number" && (object.application | 0) === object.application)
                        message.application = object.application;
                }
            if (object.welcomes != null)
                if ($Number(object.welcomes) !== 0)
                    message.welcomes = object.welcomes >>> 0;
            if (object.stoodDown != null)
                if (object.stoodDown)
                    message.stoodDown = $Boolean(object.stoodDown);
            return message;
        };

        /**
         * Creates a plain object from a Heartbeat message. Also converts values to other types if specified.
         * @function toObject
         * @memberof link.Heartbeat
         * @static
         * @param {link.Heartbeat} message Heartbeat
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Heartbeat.toObject = function (message, options, _depth) {
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
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.sequence = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.sequence = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.sentAtMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.sentAtMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.healthy = false;
                if (options.bytes === $String)
                    object.manifestDigest = "";
                else {
                    object.manifestDigest = [];
                    if (options.bytes !== $Array)
                        object.manifestDigest = $util.newBuffer(object.manifestDigest);
                }
                object.application = options.enums === $String ? "APPLICATION_UNSPECIFIED" : 0;
                object.welcomes = 0;
                object.stoodDown = false;
            }
            if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.sequence = typeof message.sequence === "number" ? $BigInt(message.sequence) : $util.Long.fromBits(message.sequence.low >>> 0, message.sequence.high >>> 0, true).toBigInt();
                else if (typeof message.sequence === "number")
                    object.sequence = options.longs === $String ? $String(message.sequence) : message.sequence;
                else
                    object.sequence = options.longs === $String ? $util.Long.prototype.toString.call(message.sequence) : options.longs === $Number ? new $util.LongBits(message.sequence.low >>> 0, message.sequence.high >>> 0).toNumber(true) : message.sequence;
            if (message.sentAtMs != null && $Object.hasOwnProperty.call(message, "sentAtMs"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.sentAtMs = typeof message.sentAtMs === "number" ? $BigInt(message.sentAtMs) : $util.Long.fromBits(message.sentAtMs.low >>> 0, message.sentAtMs.high >>> 0, true).toBigInt();
                else if (typeof message.sentAtMs === "number")
                    object.sentAtMs = options.longs === $String ? $String(message.sentAtMs) : message.sentAtMs;
                else
                    object.sentAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.sentAtMs) : options.longs === $Number ? new $util.LongBits(message.sentAtMs.low >>> 0, message.sentAtMs.high >>> 0).toNumber(true) : message.sentAtMs;
            if (message.healthy != null && $Object.hasOwnProperty.call(message, "healthy"))
                object.healthy = message.healthy;
            if (message.reasons && message.reasons.length) {
                object.reasons = $Array(message.reasons.length);
                for (let j = 0; j < message.reasons.length; ++j)
                    object.reasons[j] = message.reasons[j];
            }
            if (message.manifestDigest != null && $Object.hasOwnProperty.call(message, "manifestDigest"))
                object.manifestDigest = options.bytes === $String ? $util.base64.encode(message.manifestDigest, 0, message.manifestDigest.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.manifestDigest) : message.manifestDigest;
            if (message.application != null && $Object.hasOwnProperty.call(message, "application"))
                object.application = options.enums === $String ? $root.link.Application[message.application] === $undefined ? message.application : $root.link.Application[message.application] : message.application;
            if (message.welcomes != null && $Object.hasOwnProperty.call(message, "welcomes"))
                object.welcomes = message.welcomes;
            if (message.stoodDown != null && $Object.hasOwnProperty.call(message, "stoodDown"))
                object.stoodDown = message.stoodDown;
            return object;
        };

        /**
         * Converts this Heartbeat to JSON.
         * @function toJSON
         * @memberof link.Heartbeat
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Heartbeat.prototype.toJSON = function() {
            return Heartbeat.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Heartbeat;
    })();

    /**
     * ShutdownKind enum.
     * @name link.ShutdownKind
     * @enum {number}
     * @property {number} SHUTDOWN_KIND_UNSPECIFIED=0 SHUTDOWN_KIND_UNSPECIFIED value
     * @property {number} SHUTDOWN_KIND_NORMAL=1 SHUTDOWN_KIND_NORMAL value
     * @property {number} SHUTDOWN_KIND_ABNORMAL=2 SHUTDOWN_KIND_ABNORMAL value
     * @property {number} SHUTDOWN_KIND_AGENT_RESTART=3 SHUTDOWN_KIND_AGENT_RESTART value
     * @property {number} SHUTDOWN_KIND_AGENT_STOP=4 SHUTDOWN_KIND_AGENT_STOP value
     * @property {number} SHUTDOWN_KIND_HOST=5 SHUTDOWN_KIND_HOST value
     */
    link.ShutdownKind = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "SHUTDOWN_KIND_UNSPECIFIED"] = 0;
        values[valuesById[1] = "SHUTDOWN_KIND_NORMAL"] = 1;
        values[valuesById[2] = "SHUTDOWN_KIND_ABNORMAL"] = 2;
        values[valuesById[3] = "SHUTDOWN_KIND_AGENT_RESTART"] = 3;
        values[valuesById[4] = "SHUTDOWN_KIND_AGENT_STOP"] = 4;
        values[valuesById[5] = "SHUTDOWN_KIND_HOST"] = 5;
        return values;
    })();

    link.Shutdown = (function() {

        /**
         * Properties of a Shutdown.
         * @typedef {Object} link.Shutdown.$Properties
         * @property {link.ShutdownKind|null} [kind] Shutdown kind
         * @property {number|Long|null} [exitCode] Shutdown exitCode
         * @property {string|null} [signal] Shutdown signal
         * @property {string|null} [reason] Shutdown reason
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Shutdown.
         * @memberof link
         * @interface IShutdown
         * @augments link.Shutdown.$Properties
         * @deprecated Use link.Shutdown.$Properties instead.
         */

        /**
         * Shape of a Shutdown.
         * @typedef {link.Shutdown.$Properties} link.Shutdown.$Shape
         */

        /**
         * Constructs a new Shutdown.
         * @memberof link
         * @classdesc Represents a Shutdown.
         * @constructor
         * @param {link.Shutdown.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Shutdown = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Shutdown kind.
         * @member {link.ShutdownKind} kind
         * @memberof link.Shutdown
         * @instance
         */
        Shutdown.prototype.kind = 0;

        /**
         * Shutdown exitCode.
         * @member {number|Long|null|undefined} exitCode
         * @memberof link.Shutdown
         * @instance
         */
        Shutdown.prototype.exitCode = null;

        /**
         * Shutdown signal.
         * @member {string} signal
         * @memberof link.Shutdown
         * @instance
         */
        Shutdown.prototype.signal = "";

        /**
         * Shutdown reason.
         * @member {string} reason
         * @memberof link.Shutdown
         * @instance
         */
        Shutdown.prototype.reason = "";

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(Shutdown.prototype, "_exitCode", {
            get: $util.oneOfGetter($oneOfFields = ["exitCode"]),
            set: $setterOf($oneOfFields)
        });

        /**
         * Encodes the specified Shutdown message. Does not implicitly {@link link.Shutdown.verify|verify} messages.
         * @function encode
         * @memberof link.Shutdown
         * @static
         * @param {link.Shutdown.$Properties} message Shutdown message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Shutdown.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.kind);
            if (message.exitCode != null && $Object.hasOwnProperty.call(message, "exitCode"))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.exitCode);
            if (message.signal != null && $Object.hasOwnProperty.call(message, "signal") && message.signal !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.signal);
            if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.reason);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Shutdown message from the specified reader or buffer.
         * @function decode
         * @memberof link.Shutdown
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {link.Shutdown & link.Shutdown.$Shape} Shutdown
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Shutdown.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.link.Shutdown();
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
                        if (wireType !== 0)
                            break;
                        message.exitCode = reader.int64();
                        message._exitCode = "exitCode";
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.signal = value;
                        else
                            delete message.signal;
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
         * Verifies a Shutdown message.
         * @function verify
         * @memberof link.Shutdown
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        Shutdown.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            let properties = {};
            if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                if (typeof message.kind !== "number" || (message.kind | 0) !== message.kind)
                    return "kind: enum value expected";
            if (message.exitCode != null && $Object.hasOwnProperty.call(message, "exitCode")) {
                properties._exitCode = 1;
                if (!$util.isInteger(message.exitCode) && !(message.exitCode && $util.isInteger(message.exitCode.low) && $util.isInteger(message.exitCode.high)))
                    return "exitCode: integer|Long expected";
            }
            if (message.signal != null && $Object.hasOwnProperty.call(message, "signal"))
                if (!$util.isString(message.signal))
                    return "signal: string expected";
            if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                if (!$util.isString(message.reason))
                    return "reason: string expected";
            return null;
        };

        /**
         * Creates a Shutdown message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof link.Shutdown
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {link.Shutdown} Shutdown
         */
        Shutdown.fromObject = function (object, _depth) {
            if (object instanceof $root.link.Shutdown)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".link.Shutdown: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.link.Shutdown();
            if (object.kind !== 0 && (typeof object.kind !== "string" || $root.link.ShutdownKind[object.kind] !== 0))
                switch (object.kind) {
                case "SHUTDOWN_KIND_UNSPECIFIED":
                case 0:
                    message.kind = 0;
                    break;
                case "SHUTDOWN_KIND_NORMAL":
                case 1:
                    message.kind = 1;
                    break;
                case "SHUTDOWN_KIND_ABNORMAL":
                case 2:
                    message.kind = 2;
                    break;
                case "SHUTDOWN_KIND_AGENT_RESTART":
                case 3:
                    message.kind = 3;
                    break;
                case "SHUTDOWN_KIND_AGENT_STOP":
                case 4:
                    message.kind = 4;
                    break;
                case "SHUTDOWN_KIND_HOST":
                case 5:
                    message.kind = 5;
                    break;
                default:
                    if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                        message.kind = object.kind;
                }
            if (object.exitCode != null)
                if ($util.Long)
                    message.exitCode = $util.Long.fromValue(object.exitCode, false);
                else if (typeof object.exitCode === "string")
                    message.exitCode = $parseInt(object.exitCode, 10);
                else if (typeof object.exitCode === "number")
                    message.exitCode = object.exitCode;
                else if (typeof object.exitCode === "object")
                    message.exitCode = new $util.LongBits(object.exitCode.low >>> 0, object.exitCode.high >>> 0).toNumber();
            if (object.signal != null)
                if (typeof object.signal !== "string" || object.signal.length)
                    message.signal = $String(object.signal);
            if (object.reason != null)
                if (typeof object.reason !== "string" || object.reason.length)
                    message.reason = $String(object.reason);
            return message;
        };

        /**
         * Creates a plain object from a Shutdown message. Also converts values to other types if specified.
         * @function toObject
         * @memberof link.Shutdown
         * @static
         * @param {link.Shutdown} message Shutdown
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Shutdown.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.kind = options.enums === $String ? "SHUTDOWN_KIND_UNSPECIFIED" : 0;
                object.signal = "";
                object.reason = "";
            }
            if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                object.kind = options.enums === $String ? $root.link.ShutdownKind[message.kind] === $undefined ? message.kind : $root.link.ShutdownKind[message.kind] : message.kind;
            if (message.exitCode != null && $Object.hasOwnProperty.call(message, "exitCode"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.exitCode = typeof message.exitCode === "number" ? $BigInt(message.exitCode) : $util.Long.fromBits(message.exitCode.low >>> 0, message.exitCode.high >>> 0, false).toBigInt();
                else if (typeof message.exitCode === "number")
                    object.exitCode = options.longs === $String ? $String(message.exitCode) : message.exitCode;
                else
                    object.exitCode = options.longs === $String ? $util.Long.prototype.toString.call(message.exitCode) : options.longs === $Number ? new $util.LongBits(message.exitCode.low >>> 0, message.exitCode.high >>> 0).toNumber() : message.exitCode;
            if (message.signal != null && $Object.hasOwnProperty.call(message, "signal"))
                object.signal = message.signal;
            if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                object.reason = message.reason;
            return object;
        };

        /**
         * Converts this Shutdown to JSON.
         * @function toJSON
         * @memberof link.Shutdown
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Shutdown.prototype.toJSON = function() {
            return Shutdown.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Shutdown;
    })();

    link.Entry = (function() {

        /**
         * Properties of an Entry.
         * @typedef {Object} link.Entry.$Properties
         * @property {string|null} [type] Entry type
         * @property {number|null} [number] Entry number
         * @property {string|null} [name] Entry name
         * @property {number|null} [bytes] Entry bytes
         * @property {Uint8Array|null} [digest] Entry digest
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an Entry.
         * @memberof link
         * @interface IEntry
         * @augments link.Entry.$Properties
         * @deprecated Use link.Entry.$Properties instead.
         */

        /**
         * Shape of an Entry.
         * @typedef {link.Entry.$Properties} link.Entry.$Shape
         */

        /**
         * Constructs a new Entry.
         * @memberof link
         * @classdesc Represents an Entry.
         * @constructor
         * @param {link.Entry.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Entry = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Entry type.
         * @member {string} type
         * @memberof link.Entry
         * @instance
         */
        Entry.prototype.type = "";

        /**
         * Entry number.
         * @member {number} number
         * @memberof link.Entry
         * @instance
         */
        Entry.prototype.number = 0;

        /**
         * Entry name.
         * @member {string} name
         * @memberof link.Entry
         * @instance
         */
        Entry.prototype.name = "";

        /**
         * Entry bytes.
         * @member {number} bytes
         * @memberof link.Entry
         * @instance
         */
        Entry.prototype.bytes = 0;

        /**
         * Entry digest.
         * @member {Uint8Array} digest
         * @memberof link.Entry
         * @instance
         */
        Entry.prototype.digest = $util.newBuffer([]);

        /**
         * Encodes the specified Entry message. Does not implicitly {@link link.Entry.verify|verify} messages.
         * @function encode
         * @memberof link.Entry
         * @static
         * @param {link.Entry.$Properties} message Entry message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Entry.encode = function (message, writer, _depth) {
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
            if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes") && message.bytes !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.bytes);
            if (message.digest != null && $Object.hasOwnProperty.call(message, "digest") && message.digest.length)
                writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.digest);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an Entry message from the specified reader or buffer.
         * @function decode
         * @memberof link.Entry
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {link.Entry & link.Entry.$Shape} Entry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Entry.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.link.Entry();
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
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.bytes = value;
                        else
                            delete message.bytes;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
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
         * Verifies an Entry message.
         * @function verify
         * @memberof link.Entry
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        Entry.verify = function (message, _depth) {
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
            if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes"))
                if (!$util.isInteger(message.bytes))
                    return "bytes: integer expected";
            if (message.digest != null && $Object.hasOwnProperty.call(message, "digest"))
                if (!(message.digest && typeof message.digest.length === "number" || $util.isString(message.digest)))
                    return "digest: buffer expected";
            return null;
        };

        /**
         * Creates an Entry message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof link.Entry
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {link.Entry} Entry
         */
        Entry.fromObject = function (object, _depth) {
            if (object instanceof $root.link.Entry)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".link.Entry: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.link.Entry();
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
                if ($Number(object.bytes) !== 0)
                    message.bytes = object.bytes >>> 0;
            if (object.digest != null)
                if (object.digest.length)
                    if (typeof object.digest === "string")
                        $util.base64.decode(object.digest, message.digest = $util.newBuffer($util.base64.length(object.digest)), 0);
                    else if (object.digest.length >= 0)
                        message.digest = object.digest;
            return message;
        };

        /**
         * Creates a plain object from an Entry message. Also converts values to other types if specified.
         * @function toObject
         * @memberof link.Entry
         * @static
         * @param {link.Entry} message Entry
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Entry.toObject = function (message, options, _depth) {
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
                object.bytes = 0;
                if (options.bytes === $String)
                    object.digest = "";
                else {
                    object.digest = [];
                    if (options.bytes !== $Array)
                        object.digest = $util.newBuffer(object.digest);
                }
            }
            if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                object.type = message.type;
            if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                object.number = message.number;
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                object.name = message.name;
            if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes"))
                object.bytes = message.bytes;
            if (message.digest != null && $Object.hasOwnProperty.call(message, "digest"))
                object.digest = options.bytes === $String ? $util.base64.encode(message.digest, 0, message.digest.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.digest) : message.digest;
            return object;
        };

        /**
         * Converts this Entry to JSON.
         * @function toJSON
         * @memberof link.Entry
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Entry.prototype.toJSON = function() {
            return Entry.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Entry;
    })();

    link.ManifestPage = (function() {

        /**
         * Properties of a ManifestPage.
         * @typedef {Object} link.ManifestPage.$Properties
         * @property {number|Long|null} [request] ManifestPage request
         * @property {Array.<link.Entry.$Properties>|null} [entries] ManifestPage entries
         * @property {boolean|null} [last] ManifestPage last
         * @property {string|null} [problem] ManifestPage problem
         * @property {Array.<string>|null} [leftOut] ManifestPage leftOut
         * @property {boolean|null} [absenceKnown] ManifestPage absenceKnown
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ManifestPage.
         * @memberof link
         * @interface IManifestPage
         * @augments link.ManifestPage.$Properties
         * @deprecated Use link.ManifestPage.$Properties instead.
         */

        /**
         * Shape of a ManifestPage.
         * @typedef {link.ManifestPage.$Properties} link.ManifestPage.$Shape
         */

        /**
         * Constructs a new ManifestPage.
         * @memberof link
         * @classdesc Represents a ManifestPage.
         * @constructor
         * @param {link.ManifestPage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ManifestPage = function (properties) {
            this.entries = [];
            this.leftOut = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ManifestPage request.
         * @member {number|Long} request
         * @memberof link.ManifestPage
         * @instance
         */
        ManifestPage.prototype.request = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * ManifestPage entries.
         * @member {Array.<link.Entry.$Properties>} entries
         * @memberof link.ManifestPage
         * @instance
         */
        ManifestPage.prototype.entries = $util.emptyArray;

        /**
         * ManifestPage last.
         * @member {boolean} last
         * @memberof link.ManifestPage
         * @instance
         */
        ManifestPage.prototype.last = false;

        /**
         * ManifestPage problem.
         * @member {string} problem
         * @memberof link.ManifestPage
         * @instance
         */
        ManifestPage.prototype.problem = "";

        /**
         * ManifestPage leftOut.
         * @member {Array.<string>} leftOut
         * @memberof link.ManifestPage
         * @instance
         */
        ManifestPage.prototype.leftOut = $util.emptyArray;

        /**
         * ManifestPage absenceKnown.
         * @member {boolean} absenceKnown
         * @memberof link.ManifestPage
         * @instance
         */
        ManifestPage.prototype.absenceKnown = false;

        /**
         * Encodes the specified ManifestPage message. Does not implicitly {@link link.ManifestPage.verify|verify} messages.
         * @function encode
         * @memberof link.ManifestPage
         * @static
         * @param {link.ManifestPage.$Properties} message ManifestPage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ManifestPage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.request != null && $Object.hasOwnProperty.call(message, "request") && (typeof message.request === "object" ? message.request.low || message.request.high : message.request !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.request);
            if (message.entries != null && message.entries.length)
                for (let i = 0; i < message.entries.length; ++i)
                    $root.link.Entry.encode(message.entries[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.last != null && $Object.hasOwnProperty.call(message, "last") && message.last !== false)
                writer.uint32(/* id 3, wireType 0 =*/24).bool(message.last);
            if (message.problem != null && $Object.hasOwnProperty.call(message, "problem") && message.problem !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.problem);
            if (message.leftOut != null && message.leftOut.length)
                for (let i = 0; i < message.leftOut.length; ++i)
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.leftOut[i]);
            if (message.absenceKnown != null && $Object.hasOwnProperty.call(message, "absenceKnown") && message.absenceKnown !== false)
                writer.uint32(/* id 6, wireType 0 =*/48).bool(message.absenceKnown);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ManifestPage message from the specified reader or buffer.
         * @function decode
         * @memberof link.ManifestPage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {link.ManifestPage & link.ManifestPage.$Shape} ManifestPage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ManifestPage.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.link.ManifestPage();
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
                            message.request = value;
                        else
                            delete message.request;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.entries && message.entries.length))
                            message.entries = [];
                        message.entries.push($root.link.Entry.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.last = value;
                        else
                            delete message.last;
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
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (!(message.leftOut && message.leftOut.length))
                            message.leftOut = [];
                        message.leftOut.push(reader.stringVerify());
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.absenceKnown = value;
                        else
                            delete message.absenceKnown;
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
         * Verifies a ManifestPage message.
         * @function verify
         * @memberof link.ManifestPage
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        ManifestPage.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.request != null && $Object.hasOwnProperty.call(message, "request"))
                if (!$util.isInteger(message.request) && !(message.request && $util.isInteger(message.request.low) && $util.isInteger(message.request.high)))
                    return "request: integer|Long expected";
            if (message.entries != null && $Object.hasOwnProperty.call(message, "entries")) {
                if (!$Array.isArray(message.entries))
                    return "entries: array expected";
                for (let i = 0; i < message.entries.length; ++i) {
                    let error = $root.link.Entry.verify(message.entries[i], _depth + 1);
                    if (error)
                        return "entries." + error;
                }
            }
            if (message.last != null && $Object.hasOwnProperty.call(message, "last"))
                if (typeof message.last !== "boolean")
                    return "last: boolean expected";
            if (message.problem != null && $Object.hasOwnProperty.call(message, "problem"))
                if (!$util.isString(message.problem))
                    return "problem: string expected";
            if (message.leftOut != null && $Object.hasOwnProperty.call(message, "leftOut")) {
                if (!$Array.isArray(message.leftOut))
                    return "leftOut: array expected";
                for (let i = 0; i < message.leftOut.length; ++i)
                    if (!$util.isString(message.leftOut[i]))
                        return "leftOut: string[] expected";
            }
            if (message.absenceKnown != null && $Object.hasOwnProperty.call(message, "absenceKnown"))
                if (typeof message.absenceKnown !== "boolean")
                    return "absenceKnown: boolean expected";
            return null;
        };

        /**
         * Creates a ManifestPage message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof link.ManifestPage
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {link.ManifestPage} ManifestPage
         */
        ManifestPage.fromObject = function (object, _depth) {
            if (object instanceof $root.link.ManifestPage)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".link.ManifestPage: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.link.ManifestPage();
            if (object.request != null)
                if (typeof object.request === "object" ? object.request.low || object.request.high : $Number(object.request) !== 0)
                    if ($util.Long)
                        message.request = $util.Long.fromValue(object.request, true);
                    else if (typeof object.request === "string")
                        message.request = $parseInt(object.request, 10);
                    else if (typeof object.request === "number")
                        message.request = object.request;
                    else if (typeof object.request === "object")
                        message.request = new $util.LongBits(object.request.low >>> 0, object.request.high >>> 0).toNumber(true);
            if (object.entries) {
                if (!$Array.isArray(object.entries))
                    throw $TypeError(".link.ManifestPage.entries: array expected");
                message.entries = $Array(object.entries.length);
                for (let i = 0; i < object.entries.length; ++i) {
                    if (!$util.isObject(object.entries[i]))
                        throw $TypeError(".link.ManifestPage.entries: object expected");
                    message.entries[i] = $root.link.Entry.fromObject(object.entries[i], _depth + 1);
                }
            }
            if (object.last != null)
                if (object.last)
                    message.last = $Boolean(object.last);
            if (object.problem != null)
                if (typeof object.problem !== "string" || object.problem.length)
                    message.problem = $String(object.problem);
            if (object.leftOut) {
                if (!$Array.isArray(object.leftOut))
                    throw $TypeError(".link.ManifestPage.leftOut: array expected");
                message.leftOut = $Array(object.leftOut.length);
                for (let i = 0; i < object.leftOut.length; ++i)
                    message.leftOut[i] = $String(object.leftOut[i]);
            }
            if (object.absenceKnown != null)
                if (object.absenceKnown)
                    message.absenceKnown = $Boolean(object.absenceKnown);
            return message;
        };

        /**
         * Creates a plain object from a ManifestPage message. Also converts values to other types if specified.
         * @function toObject
         * @memberof link.ManifestPage
         * @static
         * @param {link.ManifestPage} message ManifestPage
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ManifestPage.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults) {
                object.entries = [];
                object.leftOut = [];
            }
            if (options.defaults) {
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.request = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.request = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.last = false;
                object.problem = "";
                object.absenceKnown = false;
            }
            if (message.request != null && $Object.hasOwnProperty.call(message, "request"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.request = typeof message.request === "number" ? $BigInt(message.request) : $util.Long.fromBits(message.request.low >>> 0, message.request.high >>> 0, true).toBigInt();
                else if (typeof message.request === "number")
                    object.request = options.longs === $String ? $String(message.request) : message.request;
                else
                    object.request = options.longs === $String ? $util.Long.prototype.toString.call(message.request) : options.longs === $Number ? new $util.LongBits(message.request.low >>> 0, message.request.high >>> 0).toNumber(true) : message.request;
            if (message.entries && message.entries.length) {
                object.entries = $Array(message.entries.length);
                for (let j = 0; j < message.entries.length; ++j)
                    object.entries[j] = $root.link.Entry.toObject(message.entries[j], options, _depth + 1);
            }
            if (message.last != null && $Object.hasOwnProperty.call(message, "last"))
                object.last = message.last;
            if (message.problem != null && $Object.hasOwnProperty.call(message, "problem"))
                object.problem = message.problem;
            if (message.leftOut && message.leftOut.length) {
                object.leftOut = $Array(message.leftOut.length);
                for (let j = 0; j < message.leftOut.length; ++j)
                    object.leftOut[j] = message.leftOut[j];
            }
            if (message.absenceKnown != null && $Object.hasOwnProperty.call(message, "absenceKnown"))
                object.absenceKnown = message.absenceKnown;
            return object;
        };

        /**
         * Converts this ManifestPage to JSON.
         * @function toJSON
         * @memberof link.ManifestPage
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ManifestPage.prototype.toJSON = function() {
            return ManifestPage.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ManifestPage;
    })();

    link.Parked = (function() {

        /**
         * Properties of a Parked.
         * @typedef {Object} link.Parked.$Properties
         * @property {number|Long|null} [epoch] Parked epoch
         * @property {number|null} [objects] Parked objects
         * @property {string|null} [problem] Parked problem
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Parked.
         * @memberof link
         * @interface IParked
         * @augments link.Parked.$Properties
         * @deprecated Use link.Parked.$Properties instead.
         */

        /**
         * Shape of a Parked.
         * @typedef {link.Parked.$Properties} link.Parked.$Shape
         */

        /**
         * Constructs a new Parked.
         * @memberof link
         * @classdesc Represents a Parked.
         * @constructor
         * @param {link.Parked.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Parked = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Parked epoch.
         * @member {number|Long} epoch
         * @memberof link.Parked
         * @instance
         */
        Parked.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Parked objects.
         * @member {number} objects
         * @memberof link.Parked
         * @instance
         */
        Parked.prototype.objects = 0;

        /**
         * Parked problem.
         * @member {string} problem
         * @memberof link.Parked
         * @instance
         */
        Parked.prototype.problem = "";

        /**
         * Encodes the specified Parked message. Does not implicitly {@link link.Parked.verify|verify} messages.
         * @function encode
         * @memberof link.Parked
         * @static
         * @param {link.Parked.$Properties} message Parked message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Parked.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.epoch);
            if (message.objects != null && $Object.hasOwnProperty.call(message, "objects") && message.objects !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.objects);
            if (message.problem != null && $Object.hasOwnProperty.call(message, "problem") && message.problem !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.problem);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Parked message from the specified reader or buffer.
         * @function decode
         * @memberof link.Parked
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {link.Parked & link.Parked.$Shape} Parked
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Parked.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.link.Parked();
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
                            message.epoch = value;
                        else
                            delete message.epoch;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.objects = value;
                        else
                            delete message.objects;
                        continue;
                    }
                case 3: {
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
         * Verifies a Parked message.
         * @function verify
         * @memberof link.Parked
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        Parked.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (!$util.isInteger(message.epoch) && !(message.epoch && $util.isInteger(message.epoch.low) && $util.isInteger(message.epoch.high)))
                    return "epoch: integer|Long expected";
            if (message.objects != null && $Object.hasOwnProperty.call(message, "objects"))
                if (!$util.isInteger(message.objects))
                    return "objects: integer expected";
            if (message.problem != null && $Object.hasOwnProperty.call(message, "problem"))
                if (!$util.isString(message.problem))
                    return "problem: string expected";
            return null;
        };

        /**
         * Creates a Parked message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof link.Parked
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {link.Parked} Parked
         */
        Parked.fromObject = function (object, _depth) {
            if (object instanceof $root.link.Parked)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".link.Parked: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.link.Parked();
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
            if (object.objects != null)
                if ($Number(object.objects) !== 0)
                    message.objects = object.objects >>> 0;
            if (object.problem != null)
                if (typeof object.problem !== "string" || object.problem.length)
                    message.problem = $String(object.problem);
            return message;
        };

        /**
         * Creates a plain object from a Parked message. Also converts values to other types if specified.
         * @function toObject
         * @memberof link.Parked
         * @static
         * @param {link.Parked} message Parked
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Parked.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.epoch = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.epoch = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.objects = 0;
                object.problem = "";
            }
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.epoch = typeof message.epoch === "number" ? $BigInt(message.epoch) : $util.Long.fromBits(message.epoch.low >>> 0, message.epoch.high >>> 0, true).toBigInt();
                else if (typeof message.epoch === "number")
                    object.epoch = options.longs === $String ? $String(message.epoch) : message.epoch;
                else
                    object.epoch = options.longs === $String ? $util.Long.prototype.toString.call(message.epoch) : options.longs === $Number ? new $util.LongBits(message.epoch.low >>> 0, message.epoch.high >>> 0).toNumber(true) : message.epoch;
            if (message.objects != null && $Object.hasOwnProperty.call(message, "objects"))
                object.objects = message.objects;
            if (message.problem != null && $Object.hasOwnProperty.call(message, "problem"))
                object.problem = message.problem;
            return object;
        };

        /**
         * Converts this Parked to JSON.
         * @function toJSON
         * @memberof link.Parked
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Parked.prototype.toJSON = function() {
            return Parked.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Parked;
    })();

    /**
     * Custody enum.
     * @name link.Custody
     * @enum {number}
     * @property {number} CUSTODY_UNSPECIFIED=0 CUSTODY_UNSPECIFIED value
     * @property {number} CUSTODY_MAIN=1 CUSTODY_MAIN value
     * @property {number} CUSTODY_BACKUP=2 CUSTODY_BACKUP value
     * @property {number} CUSTODY_RETURNING=3 CUSTODY_RETURNING value
     * @property {number} CUSTODY_AS_IT_IS=4 CUSTODY_AS_IT_IS value
     */
    link.Custody = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "CUSTODY_UNSPECIFIED"] = 0;
        values[valuesById[1] = "CUSTODY_MAIN"] = 1;
        values[valuesById[2] = "CUSTODY_BACKUP"] = 2;
        values[valuesById[3] = "CUSTODY_RETURNING"] = 3;
        values[valuesById[4] = "CUSTODY_AS_IT_IS"] = 4;
        return values;
    })();

    link.Welcome = (function() {

        /**
         * Properties of a Welcome.
         * @typedef {Object} link.Welcome.$Properties
         * @property {string|null} [backupId] Welcome backupId
         * @property {string|null} [backupName] Welcome backupName
         * @property {number|Long|null} [epoch] Welcome epoch
         * @property {link.Custody|null} [custody] Welcome custody
         * @property {number|null} [hold] Welcome hold
         * @property {link.Settings.$Properties|null} [settings] Welcome settings
         * @property {boolean|null} [leased] Welcome leased
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Welcome.
         * @memberof link
         * @interface IWelcome
         * @augments link.Welcome.$Properties
         * @deprecated Use link.Welcome.$Properties instead.
         */

        /**
         * Shape of a Welcome.
         * @typedef {link.Welcome.$Properties} link.Welcome.$Shape
         */

        /**
         * Constructs a new Welcome.
         * @memberof link
         * @classdesc Represents a Welcome.
         * @constructor
         * @param {link.Welcome.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Welcome = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Welcome backupId.
         * @member {string} backupId
         * @memberof link.Welcome
         * @instance
         */
        Welcome.prototype.backupId = "";

        /**
         * Welcome backupName.
         * @member {string} backupName
         * @memberof link.Welcome
         * @instance
         */
        Welcome.prototype.backupName = "";

        /**
         * Welcome epoch.
         * @member {number|Long} epoch
         * @memberof link.Welcome
         * @instance
         */
        Welcome.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Welcome custody.
         * @member {link.Custody} custody
         * @memberof link.Welcome
         * @instance
         */
        Welcome.prototype.custody = 0;

        /**
         * Welcome hold.
         * @member {number} hold
         * @memberof link.Welcome
         * @instance
         */
        Welcome.prototype.hold = 0;

        /**
         * Welcome settings.
         * @member {link.Settings.$Properties|null|undefined} settings
         * @memberof link.Welcome
         * @instance
         */
        Welcome.prototype.settings = null;

        /**
         * Welcome leased.
         * @member {boolean} leased
         * @memberof link.Welcome
         * @instance
         */
        Welcome.prototype.leased = false;

        /**
         * Encodes the specified Welcome message. Does not implicitly {@link link.Welcome.verify|verify} messages.
         * @function encode
         * @memberof link.Welcome
         * @static
         * @param {link.Welcome.$Properties} message Welcome message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Welcome.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.backupId != null && $Object.hasOwnProperty.call(message, "backupId") && message.backupId !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.backupId);
            if (message.backupName != null && $Object.hasOwnProperty.call(message, "backupName") && message.backupName !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.backupName);
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.epoch);
            if (message.custody != null && $Object.hasOwnProperty.call(message, "custody") && message.custody !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).int32(message.custody);
            if (message.hold != null && $Object.hasOwnProperty.call(message, "hold") && message.hold !== 0)
                writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.hold);
            if (message.settings != null && $Object.hasOwnProperty.call(message, "settings"))
                $root.link.Settings.encode(message.settings, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.leased != null && $Object.hasOwnProperty.call(message, "leased") && message.leased !== false)
                writer.uint32(/* id 7, wireType 0 =*/56).bool(message.leased);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Welcome message from the specified reader or buffer.
         * @function decode
         * @memberof link.Welcome
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {link.Welcome & link.Welcome.$Shape} Welcome
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Welcome.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.link.Welcome();
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
                            message.backupId = value;
                        else
                            delete message.backupId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.backupName = value;
                        else
                            delete message.backupName;
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
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.custody = value;
                        else
                            delete message.custody;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.hold = value;
                        else
                            delete message.hold;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.settings = $root.link.Settings.decode(reader, reader.size(), $undefined, _depth + 1, message.settings);
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.leased = value;
                        else
                            delete message.leased;
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
         * Verifies a Welcome message.
         * @function verify
         * @memberof link.Welcome
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        Welcome.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.backupId != null && $Object.hasOwnProperty.call(message, "backupId"))
                if (!$util.isString(message.backupId))
                    return "backupId: string expected";
            if (message.backupName != null && $Object.hasOwnProperty.call(message, "backupName"))
                if (!$util.isString(message.backupName))
                    return "backupName: string expected";
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (!$util.isInteger(message.epoch) && !(message.epoch && $util.isInteger(message.epoch.low) && $util.isInteger(message.epoch.high)))
                    return "epoch: integer|Long expected";
            if (message.custody != null && $Object.hasOwnProperty.call(message, "custody"))
                if (typeof message.custody !== "number" || (message.custody | 0) !== message.custody)
                    return "custody: enum value expected";
            if (message.hold != null && $Object.hasOwnProperty.call(message, "hold"))
                if (!$util.isInteger(message.hold))
                    return "hold: integer expected";
            if (message.settings != null && $Object.hasOwnProperty.call(message, "settings")) {
                let error = $root.link.Settings.verify(message.settings, _depth + 1);
                if (error)
                    return "settings." + error;
            }
            if (message.leased != null && $Object.hasOwnProperty.call(message, "leased"))
                if (typeof message.leased !== "boolean")
                    return "leased: boolean expected";
            return null;
        };

        /**
         * Creates a Welcome message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof link.Welcome
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {link.Welcome} Welcome
         */
        Welcome.fromObject = function (object, _depth) {
            if (object instanceof $root.link.Welcome)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".link.Welcome: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.link.Welcome();
            if (object.backupId != null)
                if (typeof object.backupId !== "string" || object.backupId.length)
                    message.backupId = $String(object.backupId);
            if (object.backupName != null)
                if (typeof object.backupName !== "string" || object.backupName.length)
                    message.backupName = $String(object.backupName);
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
            if (object.custody !== 0 && (typeof object.custody !== "string" || $root.link.Custody[object.custody] !== 0))
                switch (object.custody) {
                case "CUSTODY_UNSPECIFIED":
                case 0:
                    message.custody = 0;
                    break;
                case "CUSTODY_MAIN":
                case 1:
                    message.custody = 1;
                    break;
                case "CUSTODY_BACKUP":
                case 2:
                    message.custody = 2;
                    break;
                case "CUSTODY_RETURNING":
                case 3:
                    message.custody = 3;
                    break;
                case "CUSTODY_AS_IT_IS":
                case 4:
                    message.custody = 4;
                    break;
                default:
                    if (typeof object.custody === "number" && (object.custody | 0) === object.custody)
                        message.custody = object.custody;
                }
            if (object.hold != null)
                if ($Number(object.hold) !== 0)
                    message.hold = object.hold >>> 0;
            if (object.settings != null) {
                if (!$util.isObject(object.settings))
                    throw $TypeError(".link.Welcome.settings: object expected");
                message.settings = $root.link.Settings.fromObject(object.settings, _depth + 1);
            }
            if (object.leased != null)
                if (object.leased)
                    message.leased = $Boolean(object.leased);
            return message;
        };

        /**
         * Creates a plain object from a Welcome message. Also converts values to other types if specified.
         * @function toObject
         * @memberof link.Welcome
         * @static
         * @param {link.Welcome} message Welcome
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Welcome.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.backupId = "";
                object.backupName = "";
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.epoch = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.epoch = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.custody = options.enums === $String ? "CUSTODY_UNSPECIFIED" : 0;
                object.hold = 0;
                object.settings = null;
                object.leased = false;
            }
            if (message.backupId != null && $Object.hasOwnProperty.call(message, "backupId"))
                object.backupId = message.backupId;
            if (message.backupName != null && $Object.hasOwnProperty.call(message, "backupName"))
                object.backupName = message.backupName;
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.epoch = typeof message.epoch === "number" ? $BigInt(message.epoch) : $util.Long.fromBits(message.epoch.low >>> 0, message.epoch.high >>> 0, true).toBigInt();
                else if (typeof message.epoch === "number")
                    object.epoch = options.longs === $String ? $String(message.epoch) : message.epoch;
                else
                    object.epoch = options.longs === $String ? $util.Long.prototype.toString.call(message.epoch) : options.longs === $Number ? new $util.LongBits(message.epoch.low >>> 0, message.epoch.high >>> 0).toNumber(true) : message.epoch;
            if (message.custody != null && $Object.hasOwnProperty.call(message, "custody"))
                object.custody = options.enums === $String ? $root.link.Custody[message.custody] === $undefined ? message.custody : $root.link.Custody[message.custody] : message.custody;
            if (message.hold != null && $Object.hasOwnProperty.call(message, "hold"))
                object.hold = message.hold;
            if (message.settings != null && $Object.hasOwnProperty.call(message, "settings"))
                object.settings = $root.link.Settings.toObject(message.settings, options, _depth + 1);
            if (message.leased != null && $Object.hasOwnProperty.call(message, "leased"))
                object.leased = message.leased;
            return object;
        };

        /**
         * Converts this Welcome to JSON.
         * @function toJSON
         * @memberof link.Welcome
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Welcome.prototype.toJSON = function() {
            return Welcome.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Welcome;
    })();

    link.Settings = (function() {

        /**
         * Properties of a Settings.
         * @typedef {Object} link.Settings.$Properties
         * @property {number|null} [heartbeatMs] Settings heartbeatMs
         * @property {number|null} [lookForChangesMs] Settings lookForChangesMs
         * @property {number|null} [parkLimitMs] Settings parkLimitMs
         * @property {number|null} [leaseMs] Settings leaseMs
         * @property {string|null} [objects] Settings objects
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Settings.
         * @memberof link
         * @interface ISettings
         * @augments link.Settings.$Properties
         * @deprecated Use link.Settings.$Properties instead.
         */

        /**
         * Shape of a Settings.
         * @typedef {link.Settings.$Properties} link.Settings.$Shape
         */

        /**
         * Constructs a new Settings.
         * @memberof link
         * @classdesc Represents a Settings.
         * @constructor
         * @param {link.Settings.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Settings = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Settings heartbeatMs.
         * @member {number} heartbeatMs
         * @memberof link.Settings
         * @instance
         */
        Settings.prototype.heartbeatMs = 0;

        /**
         * Settings lookForChangesMs.
         * @member {number} lookForChangesMs
         * @memberof link.Settings
         * @instance
         */
        Settings.prototype.lookForChangesMs = 0;

        /**
         * Settings parkLimitMs.
         * @member {number} parkLimitMs
         * @memberof link.Settings
         * @instance
         */
        Settings.prototype.parkLimitMs = 0;

        /**
         * Settings leaseMs.
         * @member {number} leaseMs
         * @memberof link.Settings
         * @instance
         */
        Settings.prototype.leaseMs = 0;

        /**
         * Settings objects.
         * @member {string} objects
         * @memberof link.Settings
         * @instance
         */
        Settings.prototype.objects = "";

        /**
         * Encodes the specified Settings message. Does not implicitly {@link link.Settings.verify|verify} messages.
         * @function encode
         * @memberof link.Settings
         * @static
         * @param {link.Settings.$Properties} message Settings message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Settings.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.heartbeatMs != null && $Object.hasOwnProperty.call(message, "heartbeatMs") && message.heartbeatMs !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.heartbeatMs);
            if (message.lookForChangesMs != null && $Object.hasOwnProperty.call(message, "lookForChangesMs") && message.lookForChangesMs !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.lookForChangesMs);
            if (message.parkLimitMs != null && $Object.hasOwnProperty.call(message, "parkLimitMs") && message.parkLimitMs !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.parkLimitMs);
            if (message.leaseMs != null && $Object.hasOwnProperty.call(message, "leaseMs") && message.leaseMs !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.leaseMs);
            if (message.objects != null && $Object.hasOwnProperty.call(message, "objects") && message.objects !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.objects);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Settings message from the specified reader or buffer.
         * @function decode
         * @memberof link.Settings
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {link.Settings & link.Settings.$Shape} Settings
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Settings.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.link.Settings();
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
                            message.heartbeatMs = value;
                        else
                            delete message.heartbeatMs;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.lookForChangesMs = value;
                        else
                            delete message.lookForChangesMs;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.parkLimitMs = value;
                        else
                            delete message.parkLimitMs;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.leaseMs = value;
                        else
                            delete message.leaseMs;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.objects = value;
                        else
                            delete message.objects;
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
         * Verifies a Settings message.
         * @function verify
         * @memberof link.Settings
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        Settings.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.heartbeatMs != null && $Object.hasOwnProperty.call(message, "heartbeatMs"))
                if (!$util.isInteger(message.heartbeatMs))
                    return "heartbeatMs: integer expected";
            if (message.lookForChangesMs != null && $Object.hasOwnProperty.call(message, "lookForChangesMs"))
                if (!$util.isInteger(message.lookForChangesMs))
                    return "lookForChangesMs: integer expected";
            if (message.parkLimitMs != null && $Object.hasOwnProperty.call(message, "parkLimitMs"))
                if (!$util.isInteger(message.parkLimitMs))
                    return "parkLimitMs: integer expected";
            if (message.leaseMs != null && $Object.hasOwnProperty.call(message, "leaseMs"))
                if (!$util.isInteger(message.leaseMs))
                    return "leaseMs: integer expected";
            if (message.objects != null && $Object.hasOwnProperty.call(message, "objects"))
                if (!$util.isString(message.objects))
                    return "objects: string expected";
            return null;
        };

        /**
         * Creates a Settings message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof link.Settings
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {link.Settings} Settings
         */
        Settings.fromObject = function (object, _depth) {
            if (object instanceof $root.link.Settings)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".link.Settings: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.link.Settings();
            if (object.heartbeatMs != null)
                if ($Number(object.heartbeatMs) !== 0)
                    message.heartbeatMs = object.heartbeatMs >>> 0;
            if (object.lookForChangesMs != null)
                if ($Number(object.lookForChangesMs) !== 0)
                    message.lookForChangesMs = object.lookForChangesMs >>> 0;
            if (object.parkLimitMs != null)
                if ($Number(object.parkLimitMs) !== 0)
                    message.parkLimitMs = object.parkLimitMs >>> 0;
            if (object.leaseMs != null)
                if ($Number(object.leaseMs) !== 0)
                    message.leaseMs = object.leaseMs >>> 0;
            if (object.objects != null)
                if (typeof object.objects !== "string" || object.objects.length)
                    message.objects = $String(object.objects);
            return message;
        };

        /**
         * Creates a plain object from a Settings message. Also converts values to other types if specified.
         * @function toObject
         * @memberof link.Settings
         * @static
         * @param {link.Settings} message Settings
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Settings.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.heartbeatMs = 0;
                object.lookForChangesMs = 0;
                object.parkLimitMs = 0;
                object.leaseMs = 0;
                object.objects = "";
            }
            if (message.heartbeatMs != null && $Object.hasOwnProperty.call(message, "heartbeatMs"))
                object.heartbeatMs = message.heartbeatMs;
            if (message.lookForChangesMs != null && $Object.hasOwnProperty.call(message, "lookForChangesMs"))
                object.lookForChangesMs = message.lookForChangesMs;
            if (message.parkLimitMs != null && $Object.hasOwnProperty.call(message, "parkLimitMs"))
                object.parkLimitMs = message.parkLimitMs;
            if (message.leaseMs != null && $Object.hasOwnProperty.call(message, "leaseMs"))
                object.leaseMs = message.leaseMs;
            if (message.objects != null && $Object.hasOwnProperty.call(message, "objects"))
                object.objects = message.objects;
            return object;
        };

        /**
         * Converts this Settings to JSON.
         * @function toJSON
         * @memberof link.Settings
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Settings.prototype.toJSON = function() {
            return Settings.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Settings;
    })();

    link.ObjectName = (function() {

        /**
         * Properties of an ObjectName.
         * @typedef {Object} link.ObjectName.$Properties
         * @property {string|null} [type] ObjectName type
         * @property {number|null} [number] ObjectName number
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ObjectName.
         * @memberof link
         * @interface IObjectName
         * @augments link.ObjectName.$Properties
         * @deprecated Use link.ObjectName.$Properties instead.
         */

        /**
         * Shape of an ObjectName.
         * @typedef {link.ObjectName.$Properties} link.ObjectName.$Shape
         */

        /**
         * Constructs a new ObjectName.
         * @memberof link
         * @classdesc Represents an ObjectName.
         * @constructor
         * @param {link.ObjectName.$Properties=} [properties] Properties to set
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
         * @memberof link.ObjectName
         * @instance
         */
        ObjectName.prototype.type = "";

        /**
         * ObjectName number.
         * @member {number} number
         * @memberof link.ObjectName
         * @instance
         */
        ObjectName.prototype.number = 0;

        /**
         * Encodes the specified ObjectName message. Does not implicitly {@link link.ObjectName.verify|verify} messages.
         * @function encode
         * @memberof link.ObjectName
         * @static
         * @param {link.ObjectName.$Properties} message ObjectName message or plain object to encode
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
         * @memberof link.ObjectName
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {link.ObjectName & link.ObjectName.$Shape} ObjectName
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
            message = _target || new $root.link.ObjectName();
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
         * @memberof link.ObjectName
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
         * @memberof link.ObjectName
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {link.ObjectName} ObjectName
         */
        ObjectName.fromObject = function (object, _depth) {
            if (object instanceof $root.link.ObjectName)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".link.ObjectName: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.link.ObjectName();
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
         * @memberof link.ObjectName
         * @static
         * @param {link.ObjectName} message ObjectName
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
         * @memberof link.ObjectName
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ObjectName.prototype.toJSON = function() {
            return ObjectName.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ObjectName;
    })();

    link.HoldPage = (function() {

        /**
         * Properties of a HoldPage.
         * @typedef {Object} link.HoldPage.$Properties
         * @property {number|Long|null} [epoch] HoldPage epoch
         * @property {Array.<link.ObjectName.$Properties>|null} [objects] HoldPage objects
         * @property {boolean|null} [last] HoldPage last
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a HoldPage.
         * @memberof link
         * @interface IHoldPage
         * @augments link.HoldPage.$Properties
         * @deprecated Use link.HoldPage.$Properties instead.
         */

        /**
         * Shape of a HoldPage.
         * @typedef {link.HoldPage.$Properties} link.HoldPage.$Shape
         */

        /**
         * Constructs a new HoldPage.
         * @memberof link
         * @classdesc Represents a HoldPage.
         * @constructor
         * @param {link.HoldPage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const HoldPage = function (properties) {
            this.objects = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * HoldPage epoch.
         * @member {number|Long} epoch
         * @memberof link.HoldPage
         * @instance
         */
        HoldPage.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * HoldPage objects.
         * @member {Array.<link.ObjectName.$Properties>} objects
         * @memberof link.HoldPage
         * @instance
         */
        HoldPage.prototype.objects = $util.emptyArray;

        /**
         * HoldPage last.
         * @member {boolean} last
         * @memberof link.HoldPage
         * @instance
         */
        HoldPage.prototype.last = false;

        /**
         * Encodes the specified HoldPage message. Does not implicitly {@link link.HoldPage.verify|verify} messages.
         * @function encode
         * @memberof link.HoldPage
         * @static
         * @param {link.HoldPage.$Properties} message HoldPage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        HoldPage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.epoch);
            if (message.objects != null && message.objects.length)
                for (let i = 0; i < message.objects.length; ++i)
                    $root.link.ObjectName.encode(message.objects[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.last != null && $Object.hasOwnProperty.call(message, "last") && message.last !== false)
                writer.uint32(/* id 3, wireType 0 =*/24).bool(message.last);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a HoldPage message from the specified reader or buffer.
         * @function decode
         * @memberof link.HoldPage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {link.HoldPage & link.HoldPage.$Shape} HoldPage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        HoldPage.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.link.HoldPage();
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
                            message.epoch = value;
                        else
                            delete message.epoch;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.objects && message.objects.length))
                            message.objects = [];
                        message.objects.push($root.link.ObjectName.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.last = value;
                        else
                            delete message.last;
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
         * Verifies a HoldPage message.
         * @function verify
         * @memberof link.HoldPage
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        HoldPage.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (!$util.isInteger(message.epoch) && !(message.epoch && $util.isInteger(message.epoch.low) && $util.isInteger(message.epoch.high)))
                    return "epoch: integer|Long expected";
            if (message.objects != null && $Object.hasOwnProperty.call(message, "objects")) {
                if (!$Array.isArray(message.objects))
                    return "objects: array expected";
                for (let i = 0; i < message.objects.length; ++i) {
                    let error = $root.link.ObjectName.verify(message.objects[i], _depth + 1);
                    if (error)
                        return "objects." + error;
                }
            }
            if (message.last != null && $Object.hasOwnProperty.call(message, "last"))
                if (typeof message.last !== "boolean")
                    return "last: boolean expected";
            return null;
        };

        /**
         * Creates a HoldPage message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof link.HoldPage
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {link.HoldPage} HoldPage
         */
        HoldPage.fromObject = function (object, _depth) {
            if (object instanceof $root.link.HoldPage)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".link.HoldPage: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.link.HoldPage();
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
            if (object.objects) {
                if (!$Array.isArray(object.objects))
                    throw $TypeError(".link.HoldPage.objects: array expected");
                message.objects = $Array(object.objects.length);
                for (let i = 0; i < object.objects.length; ++i) {
                    if (!$util.isObject(object.objects[i]))
                        throw $TypeError(".link.HoldPage.objects: object expected");
                    message.objects[i] = $root.link.ObjectName.fromObject(object.objects[i], _depth + 1);
                }
            }
            if (object.last != null)
                if (object.last)
                    message.last = $Boolean(object.last);
            return message;
        };

        /**
         * Creates a plain object from a HoldPage message. Also converts values to other types if specified.
         * @function toObject
         * @memberof link.HoldPage
         * @static
         * @param {link.HoldPage} message HoldPage
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        HoldPage.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.objects = [];
            if (options.defaults) {
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.epoch = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.epoch = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.last = false;
            }
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.epoch = typeof message.epoch === "number" ? $BigInt(message.epoch) : $util.Long.fromBits(message.epoch.low >>> 0, message.epoch.high >>> 0, true).toBigInt();
                else if (typeof message.epoch === "number")
                    object.epoch = options.longs === $String ? $String(message.epoch) : message.epoch;
                else
                    object.epoch = options.longs === $String ? $util.Long.prototype.toString.call(message.epoch) : options.longs === $Number ? new $util.LongBits(message.epoch.low >>> 0, message.epoch.high >>> 0).toNumber(true) : message.epoch;
            if (message.objects && message.objects.length) {
                object.objects = $Array(message.objects.length);
                for (let j = 0; j < message.objects.length; ++j)
                    object.objects[j] = $root.link.ObjectName.toObject(message.objects[j], options, _depth + 1);
            }
            if (message.last != null && $Object.hasOwnProperty.call(message, "last"))
                object.last = message.last;
            return object;
        };

        /**
         * Converts this HoldPage to JSON.
         * @function toJSON
         * @memberof link.HoldPage
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        HoldPage.prototype.toJSON = function() {
            return HoldPage.toObject(this, $protobuf.util.toJSONOptions);
        };

        return HoldPage;
    })();

    link.HeartbeatAck = (function() {

        /**
         * Properties of a HeartbeatAck.
         * @typedef {Object} link.HeartbeatAck.$Properties
         * @property {number|Long|null} [sequence] HeartbeatAck sequence
         * @property {number|null} [leaseMs] HeartbeatAck leaseMs
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a HeartbeatAck.
         * @memberof link
         * @interface IHeartbeatAck
         * @augments link.HeartbeatAck.$Properties
         * @deprecated Use link.HeartbeatAck.$Properties instead.
         */

        /**
         * Shape of a HeartbeatAck.
         * @typedef {link.HeartbeatAck.$Properties} link.HeartbeatAck.$Shape
         */

        /**
         * Constructs a new HeartbeatAck.
         * @memberof link
         * @classdesc Represents a HeartbeatAck.
         * @constructor
         * @param {link.HeartbeatAck.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const HeartbeatAck = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * HeartbeatAck sequence.
         * @member {number|Long} sequence
         * @memberof link.HeartbeatAck
         * @instance
         */
        HeartbeatAck.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * HeartbeatAck leaseMs.
         * @member {number} leaseMs
         * @memberof link.HeartbeatAck
         * @instance
         */
        HeartbeatAck.prototype.leaseMs = 0;

        /**
         * Encodes the specified HeartbeatAck message. Does not implicitly {@link link.HeartbeatAck.verify|verify} messages.
         * @function encode
         * @memberof link.HeartbeatAck
         * @static
         * @param {link.HeartbeatAck.$Properties} message HeartbeatAck message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        HeartbeatAck.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.sequence);
            if (message.leaseMs != null && $Object.hasOwnProperty.call(message, "leaseMs") && message.leaseMs !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.leaseMs);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a HeartbeatAck message from the specified reader or buffer.
         * @function decode
         * @memberof link.HeartbeatAck
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {link.HeartbeatAck & link.HeartbeatAck.$Shape} HeartbeatAck
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        HeartbeatAck.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.link.HeartbeatAck();
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
                        if (value = reader.uint32())
                            message.leaseMs = value;
                        else
                            delete message.leaseMs;
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
         * Verifies a HeartbeatAck message.
         * @function verify
         * @memberof link.HeartbeatAck
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        HeartbeatAck.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                if (!$util.isInteger(message.sequence) && !(message.sequence && $util.isInteger(message.sequence.low) && $util.isInteger(message.sequence.high)))
                    return "sequence: integer|Long expected";
            if (message.leaseMs != null && $Object.hasOwnProperty.call(message, "leaseMs"))
                if (!$util.isInteger(message.leaseMs))
                    return "leaseMs: integer expected";
            return null;
        };

        /**
         * Creates a HeartbeatAck message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof link.HeartbeatAck
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {link.HeartbeatAck} HeartbeatAck
         */
        HeartbeatAck.fromObject = function (object, _depth) {
            if (object instanceof $root.link.HeartbeatAck)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".link.HeartbeatAck: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.link.HeartbeatAck();
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
            if (object.leaseMs != null)
                if ($Number(object.leaseMs) !== 0)
                    message.leaseMs = object.leaseMs >>> 0;
            return message;
        };

        /**
         * Creates a plain object from a HeartbeatAck message. Also converts values to other types if specified.
         * @function toObject
         * @memberof link.HeartbeatAck
         * @static
         * @param {link.HeartbeatAck} message HeartbeatAck
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        HeartbeatAck.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.sequence = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.sequence = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.leaseMs = 0;
            }
            if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.sequence = typeof message.sequence === "number" ? $BigInt(message.sequence) : $util.Long.fromBits(message.sequence.low >>> 0, message.sequence.high >>> 0, true).toBigInt();
                else if (typeof message.sequence === "number")
                    object.sequence = options.longs === $String ? $String(message.sequence) : message.sequence;
                else
                    object.sequence = options.longs === $String ? $util.Long.prototype.toString.call(message.sequence) : options.longs === $Number ? new $util.LongBits(message.sequence.low >>> 0, message.sequence.high >>> 0).toNumber(true) : message.sequence;
            if (message.leaseMs != null && $Object.hasOwnProperty.call(message, "leaseMs"))
                object.leaseMs = message.leaseMs;
            return object;
        };

        /**
         * Converts this HeartbeatAck to JSON.
         * @function toJSON
         * @memberof link.HeartbeatAck
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        HeartbeatAck.prototype.toJSON = function() {
            return HeartbeatAck.toObject(this, $protobuf.util.toJSONOptions);
        };

        return HeartbeatAck;
    })();

    link.ManifestRequest = (function() {

        /**
         * Properties of a ManifestRequest.
         * @typedef {Object} link.ManifestRequest.$Properties
         * @property {number|Long|null} [request] ManifestRequest request
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ManifestRequest.
         * @memberof link
         * @interface IManifestRequest
         * @augments link.ManifestRequest.$Properties
         * @deprecated Use link.ManifestRequest.$Properties instead.
         */

        /**
         * Shape of a ManifestRequest.
         * @typedef {link.ManifestRequest.$Properties} link.ManifestRequest.$Shape
         */

        /**
         * Constructs a new ManifestRequest.
         * @memberof link
         * @classdesc Represents a ManifestRequest.
         * @constructor
         * @param {link.ManifestRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ManifestRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ManifestRequest request.
         * @member {number|Long} request
         * @memberof link.ManifestRequest
         * @instance
         */
        ManifestRequest.prototype.request = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified ManifestRequest message. Does not implicitly {@link link.ManifestRequest.verify|verify} messages.
         * @function encode
         * @memberof link.ManifestRequest
         * @static
         * @param {link.ManifestRequest.$Properties} message ManifestRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ManifestRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.request != null && $Object.hasOwnProperty.call(message, "request") && (typeof message.request === "object" ? message.request.low || message.request.high : message.request !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.request);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ManifestRequest message from the specified reader or buffer.
         * @function decode
         * @memberof link.ManifestRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {link.ManifestRequest & link.ManifestRequest.$Shape} ManifestRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ManifestRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.link.ManifestRequest();
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
                            message.request = value;
                        else
                            delete message.request;
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
         * Verifies a ManifestRequest message.
         * @function verify
         * @memberof link.ManifestRequest
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        ManifestRequest.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.request != null && $Object.hasOwnProperty.call(message, "request"))
                if (!$util.isInteger(message.request) && !(message.request && $util.isInteger(message.request.low) && $util.isInteger(message.request.high)))
                    return "request: integer|Long expected";
            return null;
        };

        /**
         * Creates a ManifestRequest message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof link.ManifestRequest
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {link.ManifestRequest} ManifestRequest
         */
        ManifestRequest.fromObject = function (object, _depth) {
            if (object instanceof $root.link.ManifestRequest)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".link.ManifestRequest: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.link.ManifestRequest();
            if (object.request != null)
                if (typeof object.request === "object" ? object.request.low || object.request.high : $Number(object.request) !== 0)
                    if ($util.Long)
                        message.request = $util.Long.fromValue(object.request, true);
                    else if (typeof object.request === "string")
                        message.request = $parseInt(object.request, 10);
                    else if (typeof object.request === "number")
                        message.request = object.request;
                    else if (typeof object.request === "object")
                        message.request = new $util.LongBits(object.request.low >>> 0, object.request.high >>> 0).toNumber(true);
            return message;
        };

        /**
         * Creates a plain object from a ManifestRequest message. Also converts values to other types if specified.
         * @function toObject
         * @memberof link.ManifestRequest
         * @static
         * @param {link.ManifestRequest} message ManifestRequest
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ManifestRequest.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults)
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.request = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.request = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
            if (message.request != null && $Object.hasOwnProperty.call(message, "request"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.request = typeof message.request === "number" ? $BigInt(message.request) : $util.Long.fromBits(message.request.low >>> 0, message.request.high >>> 0, true).toBigInt();
                else if (typeof message.request === "number")
                    object.request = options.longs === $String ? $String(message.request) : message.request;
                else
                    object.request = options.longs === $String ? $util.Long.prototype.toString.call(message.request) : options.longs === $Number ? new $util.LongBits(message.request.low >>> 0, message.request.high >>> 0).toNumber(true) : message.request;
            return object;
        };

        /**
         * Converts this ManifestRequest to JSON.
         * @function toJSON
         * @memberof link.ManifestRequest
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ManifestRequest.prototype.toJSON = function() {
            return ManifestRequest.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ManifestRequest;
    })();

    link.Park = (function() {

        /**
         * Properties of a Park.
         * @typedef {Object} link.Park.$Properties
         * @property {number|Long|null} [epoch] Park epoch
         * @property {number|null} [hold] Park hold
         * @property {boolean|null} [leased] Park leased
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Park.
         * @memberof link
         * @interface IPark
         * @augments link.Park.$Properties
         * @deprecated Use link.Park.$Properties instead.
         */

        /**
         * Shape of a Park.
         * @typedef {link.Park.$Properties} link.Park.$Shape
         */

        /**
         * Constructs a new Park.
         * @memberof link
         * @classdesc Represents a Park.
         * @constructor
         * @param {link.Park.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Park = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Park epoch.
         * @member {number|Long} epoch
         * @memberof link.Park
         * @instance
         */
        Park.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Park hold.
         * @member {number} hold
         * @memberof link.Park
         * @instance
         */
        Park.prototype.hold = 0;

        /**
         * Park leased.
         * @member {boolean} leased
         * @memberof link.Park
         * @instance
         */
        Park.prototype.leased = false;

        /**
         * Encodes the specified Park message. Does not implicitly {@link link.Park.verify|verify} messages.
         * @function encode
         * @memberof link.Park
         * @static
         * @param {link.Park.$Properties} message Park message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Park.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.epoch);
            if (message.hold != null && $Object.hasOwnProperty.call(message, "hold") && message.hold !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.hold);
            if (message.leased != null && $Object.hasOwnProperty.call(message, "leased") && message.leased !== false)
                writer.uint32(/* id 3, wireType 0 =*/24).bool(message.leased);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Park message from the specified reader or buffer.
         * @function decode
         * @memberof link.Park
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {link.Park & link.Park.$Shape} Park
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Park.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.link.Park();
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
                            message.epoch = value;
                        else
                            delete message.epoch;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.hold = value;
                        else
                            delete message.hold;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.leased = value;
                        else
                            delete message.leased;
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
         * Verifies a Park message.
         * @function verify
         * @memberof link.Park
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        Park.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (!$util.isInteger(message.epoch) && !(message.epoch && $util.isInteger(message.epoch.low) && $util.isInteger(message.epoch.high)))
                    return "epoch: integer|Long expected";
            if (message.hold != null && $Object.hasOwnProperty.call(message, "hold"))
                if (!$util.isInteger(message.hold))
                    return "hold: integer expected";
            if (message.leased != null && $Object.hasOwnProperty.call(message, "leased"))
                if (typeof message.leased !== "boolean")
                    return "leased: boolean expected";
            return null;
        };

        /**
         * Creates a Park message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof link.Park
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {link.Park} Park
         */
        Park.fromObject = function (object, _depth) {
            if (object instanceof $root.link.Park)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".link.Park: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.link.Park();
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
            if (object.hold != null)
                if ($Number(object.hold) !== 0)
                    message.hold = object.hold >>> 0;
            if (object.leased != null)
                if (object.leased)
                    message.leased = $Boolean(object.leased);
            return message;
        };

        /**
         * Creates a plain object from a Park message. Also converts values to other types if specified.
         * @function toObject
         * @memberof link.Park
         * @static
         * @param {link.Park} message Park
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Park.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.epoch = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.epoch = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.hold = 0;
                object.leased = false;
            }
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.epoch = typeof message.epoch === "number" ? $BigInt(message.epoch) : $util.Long.fromBits(message.epoch.low >>> 0, message.epoch.high >>> 0, true).toBigInt();
                else if (typeof message.epoch === "number")
                    object.epoch = options.longs === $String ? $String(message.epoch) : message.epoch;
                else
                    object.epoch = options.longs === $String ? $util.Long.prototype.toString.call(message.epoch) : options.longs === $Number ? new $util.LongBits(message.epoch.low >>> 0, message.epoch.high >>> 0).toNumber(true) : message.epoch;
            if (message.hold != null && $Object.hasOwnProperty.call(message, "hold"))
                object.hold = message.hold;
            if (message.leased != null && $Object.hasOwnProperty.call(message, "leased"))
                object.leased = message.leased;
            return object;
        };

        /**
         * Converts this Park to JSON.
         * @function toJSON
         * @memberof link.Park
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Park.prototype.toJSON = function() {
            return Park.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Park;
    })();

    link.TakeBack = (function() {

        /**
         * Properties of a TakeBack.
         * @typedef {Object} link.TakeBack.$Properties
         * @property {number|Long|null} [epoch] TakeBack epoch
         * @property {number|null} [objects] TakeBack objects
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a TakeBack.
         * @memberof link
         * @interface ITakeBack
         * @augments link.TakeBack.$Properties
         * @deprecated Use link.TakeBack.$Properties instead.
         */

        /**
         * Shape of a TakeBack.
         * @typedef {link.TakeBack.$Properties} link.TakeBack.$Shape
         */

        /**
         * Constructs a new TakeBack.
         * @memberof link
         * @classdesc Represents a TakeBack.
         * @constructor
         * @param {link.TakeBack.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const TakeBack = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * TakeBack epoch.
         * @member {number|Long} epoch
         * @memberof link.TakeBack
         * @instance
         */
        TakeBack.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * TakeBack objects.
         * @member {number} objects
         * @memberof link.TakeBack
         * @instance
         */
        TakeBack.prototype.objects = 0;

        /**
         * Encodes the specified TakeBack message. Does not implicitly {@link link.TakeBack.verify|verify} messages.
         * @function encode
         * @memberof link.TakeBack
         * @static
         * @param {link.TakeBack.$Properties} message TakeBack message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        TakeBack.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.epoch);
            if (message.objects != null && $Object.hasOwnProperty.call(message, "objects") && message.objects !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.objects);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a TakeBack message from the specified reader or buffer.
         * @function decode
         * @memberof link.TakeBack
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {link.TakeBack & link.TakeBack.$Shape} TakeBack
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        TakeBack.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.link.TakeBack();
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
                            message.epoch = value;
                        else
                            delete message.epoch;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.objects = value;
                        else
                            delete message.objects;
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
         * Verifies a TakeBack message.
         * @function verify
         * @memberof link.TakeBack
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        TakeBack.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (!$util.isInteger(message.epoch) && !(message.epoch && $util.isInteger(message.epoch.low) && $util.isInteger(message.epoch.high)))
                    return "epoch: integer|Long expected";
            if (message.objects != null && $Object.hasOwnProperty.call(message, "objects"))
                if (!$util.isInteger(message.objects))
                    return "objects: integer expected";
            return null;
        };

        /**
         * Creates a TakeBack message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof link.TakeBack
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {link.TakeBack} TakeBack
         */
        TakeBack.fromObject = function (object, _depth) {
            if (object instanceof $root.link.TakeBack)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".link.TakeBack: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.link.TakeBack();
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
            if (object.objects != null)
                if ($Number(object.objects) !== 0)
                    message.objects = object.objects >>> 0;
            return message;
        };

        /**
         * Creates a plain object from a TakeBack message. Also converts values to other types if specified.
         * @function toObject
         * @memberof link.TakeBack
         * @static
         * @param {link.TakeBack} message TakeBack
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        TakeBack.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.epoch = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.epoch = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.objects = 0;
            }
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.epoch = typeof message.epoch === "number" ? $BigInt(message.epoch) : $util.Long.fromBits(message.epoch.low >>> 0, message.epoch.high >>> 0, true).toBigInt();
                else if (typeof message.epoch === "number")
                    object.epoch = options.longs === $String ? $String(message.epoch) : message.epoch;
                else
                    object.epoch = options.longs === $String ? $util.Long.prototype.toString.call(message.epoch) : options.longs === $Number ? new $util.LongBits(message.epoch.low >>> 0, message.epoch.high >>> 0).toNumber(true) : message.epoch;
            if (message.objects != null && $Object.hasOwnProperty.call(message, "objects"))
                object.objects = message.objects;
            return object;
        };

        /**
         * Converts this TakeBack to JSON.
         * @function toJSON
         * @memberof link.TakeBack
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        TakeBack.prototype.toJSON = function() {
            return TakeBack.toObject(this, $protobuf.util.toJSONOptions);
        };

        return TakeBack;
    })();

    link.PutObject = (function() {

        /**
         * Properties of a PutObject.
         * @typedef {Object} link.PutObject.$Properties
         * @property {number|Long|null} [request] PutObject request
         * @property {number|Long|null} [epoch] PutObject epoch
         * @property {link.Entry.$Properties|null} [entry] PutObject entry
         * @property {boolean|null} [removal] PutObject removal
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PutObject.
         * @memberof link
         * @interface IPutObject
         * @augments link.PutObject.$Properties
         * @deprecated Use link.PutObject.$Properties instead.
         */

        /**
         * Shape of a PutObject.
         * @typedef {link.PutObject.$Properties} link.PutObject.$Shape
         */

        /**
         * Constructs a new PutObject.
         * @memberof link
         * @classdesc Represents a PutObject.
         * @constructor
         * @param {link.PutObject.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PutObject = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PutObject request.
         * @member {number|Long} request
         * @memberof link.PutObject
         * @instance
         */
        PutObject.prototype.request = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PutObject epoch.
         * @member {number|Long} epoch
         * @memberof link.PutObject
         * @instance
         */
        PutObject.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PutObject entry.
         * @member {link.Entry.$Properties|null|undefined} entry
         * @memberof link.PutObject
         * @instance
         */
        PutObject.prototype.entry = null;

        /**
         * PutObject removal.
         * @member {boolean} removal
         * @memberof link.PutObject
         * @instance
         */
        PutObject.prototype.removal = false;

        /**
         * Encodes the specified PutObject message. Does not implicitly {@link link.PutObject.verify|verify} messages.
         * @function encode
         * @memberof link.PutObject
         * @static
         * @param {link.PutObject.$Properties} message PutObject message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PutObject.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.request != null && $Object.hasOwnProperty.call(message, "request") && (typeof message.request === "object" ? message.request.low || message.request.high : message.request !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.request);
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.epoch);
            if (message.entry != null && $Object.hasOwnProperty.call(message, "entry"))
                $root.link.Entry.encode(message.entry, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.removal != null && $Object.hasOwnProperty.call(message, "removal") && message.removal !== false)
                writer.uint32(/* id 4, wireType 0 =*/32).bool(message.removal);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PutObject message from the specified reader or buffer.
         * @function decode
         * @memberof link.PutObject
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {link.PutObject & link.PutObject.$Shape} PutObject
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PutObject.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.link.PutObject();
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
                            message.request = value;
                        else
                            delete message.request;
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
                        if (wireType !== 2)
                            break;
                        message.entry = $root.link.Entry.decode(reader, reader.size(), $undefined, _depth + 1, message.entry);
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.removal = value;
                        else
                            delete message.removal;
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
         * Verifies a PutObject message.
         * @function verify
         * @memberof link.PutObject
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        PutObject.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.request != null && $Object.hasOwnProperty.call(message, "request"))
                if (!$util.isInteger(message.request) && !(message.request && $util.isInteger(message.request.low) && $util.isInteger(message.request.high)))
                    return "request: integer|Long expected";
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (!$util.isInteger(message.epoch) && !(message.epoch && $util.isInteger(message.epoch.low) && $util.isInteger(message.epoch.high)))
                    return "epoch: integer|Long expected";
            if (message.entry != null && $Object.hasOwnProperty.call(message, "entry")) {
                let error = $root.link.Entry.verify(message.entry, _depth + 1);
                if (error)
                    return "entry." + error;
            }
            if (message.removal != null && $Object.hasOwnProperty.call(message, "removal"))
                if (typeof message.removal !== "boolean")
                    return "removal: boolean expected";
            return null;
        };

        /**
         * Creates a PutObject message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof link.PutObject
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {link.PutObject} PutObject
         */
        PutObject.fromObject = function (object, _depth) {
            if (object instanceof $root.link.PutObject)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".link.PutObject: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.link.PutObject();
            if (object.request != null)
                if (typeof object.request === "object" ? object.request.low || object.request.high : $Number(object.request) !== 0)
                    if ($util.Long)
                        message.request = $util.Long.fromValue(object.request, true);
                    else if (typeof object.request === "string")
                        message.request = $parseInt(object.request, 10);
                    else if (typeof object.request === "number")
                        message.request = object.request;
                    else if (typeof object.request === "object")
                        message.request = new $util.LongBits(object.request.low >>> 0, object.request.high >>> 0).toNumber(true);
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
            if (object.entry != null) {
                if (!$util.isObject(object.entry))
                    throw $TypeError(".link.PutObject.entry: object expected");
                message.entry = $root.link.Entry.fromObject(object.entry, _depth + 1);
            }
            if (object.removal != null)
                if (object.removal)
                    message.removal = $Boolean(object.removal);
            return message;
        };

        /**
         * Creates a plain object from a PutObject message. Also converts values to other types if specified.
         * @function toObject
         * @memberof link.PutObject
         * @static
         * @param {link.PutObject} message PutObject
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        PutObject.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.request = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.request = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.epoch = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.epoch = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.entry = null;
                object.removal = false;
            }
            if (message.request != null && $Object.hasOwnProperty.call(message, "request"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.request = typeof message.request === "number" ? $BigInt(message.request) : $util.Long.fromBits(message.request.low >>> 0, message.request.high >>> 0, true).toBigInt();
                else if (typeof message.request === "number")
                    object.request = options.longs === $String ? $String(message.request) : message.request;
                else
                    object.request = options.longs === $String ? $util.Long.prototype.toString.call(message.request) : options.longs === $Number ? new $util.LongBits(message.request.low >>> 0, message.request.high >>> 0).toNumber(true) : message.request;
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.epoch = typeof message.epoch === "number" ? $BigInt(message.epoch) : $util.Long.fromBits(message.epoch.low >>> 0, message.epoch.high >>> 0, true).toBigInt();
                else if (typeof message.epoch === "number")
                    object.epoch = options.longs === $String ? $String(message.epoch) : message.epoch;
                else
                    object.epoch = options.longs === $String ? $util.Long.prototype.toString.call(message.epoch) : options.longs === $Number ? new $util.LongBits(message.epoch.low >>> 0, message.epoch.high >>> 0).toNumber(true) : message.epoch;
            if (message.entry != null && $Object.hasOwnProperty.call(message, "entry"))
                object.entry = $root.link.Entry.toObject(message.entry, options, _depth + 1);
            if (message.removal != null && $Object.hasOwnProperty.call(message, "removal"))
                object.removal = message.removal;
            return object;
        };

        /**
         * Converts this PutObject to JSON.
         * @function toJSON
         * @memberof link.PutObject
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        PutObject.prototype.toJSON = function() {
            return PutObject.toObject(this, $protobuf.util.toJSONOptions);
        };

        return PutObject;
    })();

    link.RestoreDone = (function() {

        /**
         * Properties of a RestoreDone.
         * @typedef {Object} link.RestoreDone.$Properties
         * @property {number|Long|null} [epoch] RestoreDone epoch
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RestoreDone.
         * @memberof link
         * @interface IRestoreDone
         * @augments link.RestoreDone.$Properties
         * @deprecated Use link.RestoreDone.$Properties instead.
         */

        /**
         * Shape of a RestoreDone.
         * @typedef {link.RestoreDone.$Properties} link.RestoreDone.$Shape
         */

        /**
         * Constructs a new RestoreDone.
         * @memberof link
         * @classdesc Represents a RestoreDone.
         * @constructor
         * @param {link.RestoreDone.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RestoreDone = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RestoreDone epoch.
         * @member {number|Long} epoch
         * @memberof link.RestoreDone
         * @instance
         */
        RestoreDone.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified RestoreDone message. Does not implicitly {@link link.RestoreDone.verify|verify} messages.
         * @function encode
         * @memberof link.RestoreDone
         * @static
         * @param {link.RestoreDone.$Properties} message RestoreDone message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RestoreDone.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.epoch);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RestoreDone message from the specified reader or buffer.
         * @function decode
         * @memberof link.RestoreDone
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {link.RestoreDone & link.RestoreDone.$Shape} RestoreDone
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RestoreDone.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.link.RestoreDone();
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
         * Verifies a RestoreDone message.
         * @function verify
         * @memberof link.RestoreDone
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        RestoreDone.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (!$util.isInteger(message.epoch) && !(message.epoch && $util.isInteger(message.epoch.low) && $util.isInteger(message.epoch.high)))
                    return "epoch: integer|Long expected";
            return null;
        };

        /**
         * Creates a RestoreDone message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof link.RestoreDone
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {link.RestoreDone} RestoreDone
         */
        RestoreDone.fromObject = function (object, _depth) {
            if (object instanceof $root.link.RestoreDone)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".link.RestoreDone: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.link.RestoreDone();
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
         * Creates a plain object from a RestoreDone message. Also converts values to other types if specified.
         * @function toObject
         * @memberof link.RestoreDone
         * @static
         * @param {link.RestoreDone} message RestoreDone
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        RestoreDone.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults)
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.epoch = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.epoch = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
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
         * Converts this RestoreDone to JSON.
         * @function toJSON
         * @memberof link.RestoreDone
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        RestoreDone.prototype.toJSON = function() {
            return RestoreDone.toObject(this, $protobuf.util.toJSONOptions);
        };

        return RestoreDone;
    })();

    link.NoTakeover = (function() {

        /**
         * Properties of a NoTakeover.
         * @typedef {Object} link.NoTakeover.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a NoTakeover.
         * @memberof link
         * @interface INoTakeover
         * @augments link.NoTakeover.$Properties
         * @deprecated Use link.NoTakeover.$Properties instead.
         */

        /**
         * Shape of a NoTakeover.
         * @typedef {link.NoTakeover.$Properties} link.NoTakeover.$Shape
         */

        /**
         * Constructs a new NoTakeover.
         * @memberof link
         * @classdesc Represents a NoTakeover.
         * @constructor
         * @param {link.NoTakeover.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const NoTakeover = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Encodes the specified NoTakeover message. Does not implicitly {@link link.NoTakeover.verify|verify} messages.
         * @function encode
         * @memberof link.NoTakeover
         * @static
         * @param {link.NoTakeover.$Properties} message NoTakeover message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        NoTakeover.encode = function (message, writer, _depth) {
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
         * Decodes a NoTakeover message from the specified reader or buffer.
         * @function decode
         * @memberof link.NoTakeover
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {link.NoTakeover & link.NoTakeover.$Shape} NoTakeover
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        NoTakeover.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.link.NoTakeover();
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
         * Verifies a NoTakeover message.
         * @function verify
         * @memberof link.NoTakeover
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        NoTakeover.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            return null;
        };

        /**
         * Creates a NoTakeover message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof link.NoTakeover
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {link.NoTakeover} NoTakeover
         */
        NoTakeover.fromObject = function (object, _depth) {
            if (object instanceof $root.link.NoTakeover)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".link.NoTakeover: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            return new $root.link.NoTakeover();
        };

        /**
         * Creates a plain object from a NoTakeover message. Also converts values to other types if specified.
         * @function toObject
         * @memberof link.NoTakeover
         * @static
         * @param {link.NoTakeover} message NoTakeover
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        NoTakeover.toObject = function () {
            return {};
        };

        /**
         * Converts this NoTakeover to JSON.
         * @function toJSON
         * @memberof link.NoTakeover
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        NoTakeover.prototype.toJSON = function() {
            return NoTakeover.toObject(this, $protobuf.util.toJSONOptions);
        };

        return NoTakeover;
    })();

    link.ObjectRequest = (function() {

        /**
         * Properties of an ObjectRequest.
         * @typedef {Object} link.ObjectRequest.$Properties
         * @property {number|Long|null} [request] ObjectRequest request
         * @property {number|Long|null} [epoch] ObjectRequest epoch
         * @property {string|null} [type] ObjectRequest type
         * @property {number|null} [number] ObjectRequest number
         * @property {Uint8Array|null} [digest] ObjectRequest digest
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ObjectRequest.
         * @memberof link
         * @interface IObjectRequest
         * @augments link.ObjectRequest.$Properties
         * @deprecated Use link.ObjectRequest.$Properties instead.
         */

        /**
         * Shape of an ObjectRequest.
         * @typedef {link.ObjectRequest.$Properties} link.ObjectRequest.$Shape
         */

        /**
         * Constructs a new ObjectRequest.
         * @memberof link
         * @classdesc Represents an ObjectRequest.
         * @constructor
         * @param {link.ObjectRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ObjectRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ObjectRequest request.
         * @member {number|Long} request
         * @memberof link.ObjectRequest
         * @instance
         */
        ObjectRequest.prototype.request = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * ObjectRequest epoch.
         * @member {number|Long} epoch
         * @memberof link.ObjectRequest
         * @instance
         */
        ObjectRequest.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * ObjectRequest type.
         * @member {string} type
         * @memberof link.ObjectRequest
         * @instance
         */
        ObjectRequest.prototype.type = "";

        /**
         * ObjectRequest number.
         * @member {number} number
         * @memberof link.ObjectRequest
         * @instance
         */
        ObjectRequest.prototype.number = 0;

        /**
         * ObjectRequest digest.
         * @member {Uint8Array} digest
         * @memberof link.ObjectRequest
         * @instance
         */
        ObjectRequest.prototype.digest = $util.newBuffer([]);

        /**
         * Encodes the specified ObjectRequest message. Does not implicitly {@link link.ObjectRequest.verify|verify} messages.
         * @function encode
         * @memberof link.ObjectRequest
         * @static
         * @param {link.ObjectRequest.$Properties} message ObjectRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ObjectRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.request != null && $Object.hasOwnProperty.call(message, "request") && (typeof message.request === "object" ? message.request.low || message.request.high : message.request !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.request);
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.epoch);
            if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.type);
            if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.number);
            if (message.digest != null && $Object.hasOwnProperty.call(message, "digest") && message.digest.length)
                writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.digest);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ObjectRequest message from the specified reader or buffer.
         * @function decode
         * @memberof link.ObjectRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {link.ObjectRequest & link.ObjectRequest.$Shape} ObjectRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ObjectRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.link.ObjectRequest();
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
                            message.request = value;
                        else
                            delete message.request;
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
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.type = value;
                        else
                            delete message.type;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.number = value;
                        else
                            delete message.number;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
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
         * Verifies an ObjectRequest message.
         * @function verify
         * @memberof link.ObjectRequest
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        ObjectRequest.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.request != null && $Object.hasOwnProperty.call(message, "request"))
                if (!$util.isInteger(message.request) && !(message.request && $util.isInteger(message.request.low) && $util.isInteger(message.request.high)))
                    return "request: integer|Long expected";
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (!$util.isInteger(message.epoch) && !(message.epoch && $util.isInteger(message.epoch.low) && $util.isInteger(message.epoch.high)))
                    return "epoch: integer|Long expected";
            if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                if (!$util.isString(message.type))
                    return "type: string expected";
            if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                if (!$util.isInteger(message.number))
                    return "number: integer expected";
            if (message.digest != null && $Object.hasOwnProperty.call(message, "digest"))
                if (!(message.digest && typeof message.digest.length === "number" || $util.isString(message.digest)))
                    return "digest: buffer expected";
            return null;
        };

        /**
         * Creates an ObjectRequest message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof link.ObjectRequest
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {link.ObjectRequest} ObjectRequest
         */
        ObjectRequest.fromObject = function (object, _depth) {
            if (object instanceof $root.link.ObjectRequest)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".link.ObjectRequest: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.link.ObjectRequest();
            if (object.request != null)
                if (typeof object.request === "object" ? object.request.low || object.request.high : $Number(object.request) !== 0)
                    if ($util.Long)
                        message.request = $util.Long.fromValue(object.request, true);
                    else if (typeof object.request === "string")
                        message.request = $parseInt(object.request, 10);
                    else if (typeof object.request === "number")
                        message.request = object.request;
                    else if (typeof object.request === "object")
                        message.request = new $util.LongBits(object.request.low >>> 0, object.request.high >>> 0).toNumber(true);
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
            if (object.type != null)
                if (typeof object.type !== "string" || object.type.length)
                    message.type = $String(object.type);
            if (object.number != null)
                if ($Number(object.number) !== 0)
                    message.number = object.number >>> 0;
            if (object.digest != null)
                if (object.digest.length)
                    if (typeof object.digest === "string")
                        $util.base64.decode(object.digest, message.digest = $util.newBuffer($util.base64.length(object.digest)), 0);
                    else if (object.digest.length >= 0)
                        message.digest = object.digest;
            return message;
        };

        /**
         * Creates a plain object from an ObjectRequest message. Also converts values to other types if specified.
         * @function toObject
         * @memberof link.ObjectRequest
         * @static
         * @param {link.ObjectRequest} message ObjectRequest
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ObjectRequest.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.request = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.request = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.epoch = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.epoch = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.type = "";
                object.number = 0;
                if (options.bytes === $String)
                    object.digest = "";
                else {
                    object.digest = [];
                    if (options.bytes !== $Array)
                        object.digest = $util.newBuffer(object.digest);
                }
            }
            if (message.request != null && $Object.hasOwnProperty.call(message, "request"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.request = typeof message.request === "number" ? $BigInt(message.request) : $util.Long.fromBits(message.request.low >>> 0, message.request.high >>> 0, true).toBigInt();
                else if (typeof message.request === "number")
                    object.request = options.longs === $String ? $String(message.request) : message.request;
                else
                    object.request = options.longs === $String ? $util.Long.prototype.toString.call(message.request) : options.longs === $Number ? new $util.LongBits(message.request.low >>> 0, message.request.high >>> 0).toNumber(true) : message.request;
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.epoch = typeof message.epoch === "number" ? $BigInt(message.epoch) : $util.Long.fromBits(message.epoch.low >>> 0, message.epoch.high >>> 0, true).toBigInt();
                else if (typeof message.epoch === "number")
                    object.epoch = options.longs === $String ? $String(message.epoch) : message.epoch;
                else
                    object.epoch = options.longs === $String ? $util.Long.prototype.toString.call(message.epoch) : options.longs === $Number ? new $util.LongBits(message.epoch.low >>> 0, message.epoch.high >>> 0).toNumber(true) : message.epoch;
            if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                object.type = message.type;
            if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                object.number = message.number;
            if (message.digest != null && $Object.hasOwnProperty.call(message, "digest"))
                object.digest = options.bytes === $String ? $util.base64.encode(message.digest, 0, message.digest.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.digest) : message.digest;
            return object;
        };

        /**
         * Converts this ObjectRequest to JSON.
         * @function toJSON
         * @memberof link.ObjectRequest
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ObjectRequest.prototype.toJSON = function() {
            return ObjectRequest.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ObjectRequest;
    })();

    link.ObjectChunk = (function() {

        /**
         * Properties of an ObjectChunk.
         * @typedef {Object} link.ObjectChunk.$Properties
         * @property {number|Long|null} [request] ObjectChunk request
         * @property {number|null} [offset] ObjectChunk offset
         * @property {Uint8Array|null} [content] ObjectChunk content
         * @property {boolean|null} [last] ObjectChunk last
         * @property {string|null} [problem] ObjectChunk problem
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ObjectChunk.
         * @memberof link
         * @interface IObjectChunk
         * @augments link.ObjectChunk.$Properties
         * @deprecated Use link.ObjectChunk.$Properties instead.
         */

        /**
         * Shape of an ObjectChunk.
         * @typedef {link.ObjectChunk.$Properties} link.ObjectChunk.$Shape
         */

        /**
         * Constructs a new ObjectChunk.
         * @memberof link
         * @classdesc Represents an ObjectChunk.
         * @constructor
         * @param {link.ObjectChunk.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ObjectChunk = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ObjectChunk request.
         * @member {number|Long} request
         * @memberof link.ObjectChunk
         * @instance
         */
        ObjectChunk.prototype.request = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * ObjectChunk offset.
         * @member {number} offset
         * @memberof link.ObjectChunk
         * @instance
         */
        ObjectChunk.prototype.offset = 0;

        /**
         * ObjectChunk content.
         * @member {Uint8Array} content
         * @memberof link.ObjectChunk
         * @instance
         */
        ObjectChunk.prototype.content = $util.newBuffer([]);

        /**
         * ObjectChunk last.
         * @member {boolean} last
         * @memberof link.ObjectChunk
         * @instance
         */
        ObjectChunk.prototype.last = false;

        /**
         * ObjectChunk problem.
         * @member {string} problem
         * @memberof link.ObjectChunk
         * @instance
         */
        ObjectChunk.prototype.problem = "";

        /**
         * Encodes the specified ObjectChunk message. Does not implicitly {@link link.ObjectChunk.verify|verify} messages.
         * @function encode
         * @memberof link.ObjectChunk
         * @static
         * @param {link.ObjectChunk.$Properties} message ObjectChunk message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ObjectChunk.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.request != null && $Object.hasOwnProperty.call(message, "request") && (typeof message.request === "object" ? message.request.low || message.request.high : message.request !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.request);
            if (message.offset != null && $Object.hasOwnProperty.call(message, "offset") && message.offset !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.offset);
            if (message.content != null && $Object.hasOwnProperty.call(message, "content") && message.content.length)
                writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.content);
            if (message.last != null && $Object.hasOwnProperty.call(message, "last") && message.last !== false)
                writer.uint32(/* id 4, wireType 0 =*/32).bool(message.last);
            if (message.problem != null && $Object.hasOwnProperty.call(message, "problem") && message.problem !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.problem);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ObjectChunk message from the specified reader or buffer.
         * @function decode
         * @memberof link.ObjectChunk
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {link.ObjectChunk & link.ObjectChunk.$Shape} ObjectChunk
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ObjectChunk.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.link.ObjectChunk();
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
                            message.request = value;
                        else
                            delete message.request;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.offset = value;
                        else
                            delete message.offset;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.content = value;
                        else
                            delete message.content;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.last = value;
                        else
                            delete message.last;
                        continue;
                    }
                case 5: {
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
         * Verifies an ObjectChunk message.
         * @function verify
         * @memberof link.ObjectChunk
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        ObjectChunk.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.request != null && $Object.hasOwnProperty.call(message, "request"))
                if (!$util.isInteger(message.request) && !(message.request && $util.isInteger(message.request.low) && $util.isInteger(message.request.high)))
                    return "request: integer|Long expected";
            if (message.offset != null && $Object.hasOwnProperty.call(message, "offset"))
                if (!$util.isInteger(message.offset))
                    return "offset: integer expected";
            if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
                if (!(message.content && typeof message.content.length === "number" || $util.isString(message.content)))
                    return "content: buffer expected";
            if (message.last != null && $Object.hasOwnProperty.call(message, "last"))
                if (typeof message.last !== "boolean")
                    return "last: boolean expected";
            if (message.problem != null && $Object.hasOwnProperty.call(message, "problem"))
                if (!$util.isString(message.problem))
                    return "problem: string expected";
            return null;
        };

        /**
         * Creates an ObjectChunk message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof link.ObjectChunk
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {link.ObjectChunk} ObjectChunk
         */
        ObjectChunk.fromObject = function (object, _depth) {
            if (object instanceof $root.link.ObjectChunk)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".link.ObjectChunk: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.link.ObjectChunk();
            if (object.request != null)
                if (typeof object.request === "object" ? object.request.low || object.request.high : $Number(object.request) !== 0)
                    if ($util.Long)
                        message.request = $util.Long.fromValue(object.request, true);
                    else if (typeof object.request === "string")
                        message.request = $parseInt(object.request, 10);
                    else if (typeof object.request === "number")
                        message.request = object.request;
                    else if (typeof object.request === "object")
                        message.request = new $util.LongBits(object.request.low >>> 0, object.request.high >>> 0).toNumber(true);
            if (object.offset != null)
                if ($Number(object.offset) !== 0)
                    message.offset = object.offset >>> 0;
            if (object.content != null)
                if (object.content.length)
                    if (typeof object.content === "string")
                        $util.base64.decode(object.content, message.content = $util.newBuffer($util.base64.length(object.content)), 0);
                    else if (object.content.length >= 0)
                        message.content = object.content;
            if (object.last != null)
                if (object.last)
                    message.last = $Boolean(object.last);
            if (object.problem != null)
                if (typeof object.problem !== "string" || object.problem.length)
                    message.problem = $String(object.problem);
            return message;
        };

        /**
         * Creates a plain object from an ObjectChunk message. Also converts values to other types if specified.
         * @function toObject
         * @memberof link.ObjectChunk
         * @static
         * @param {link.ObjectChunk} message ObjectChunk
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ObjectChunk.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.request = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.request = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.offset = 0;
                if (options.bytes === $String)
                    object.content = "";
                else {
                    object.content = [];
                    if (options.bytes !== $Array)
                        object.content = $util.newBuffer(object.content);
                }
                object.last = false;
                object.problem = "";
            }
            if (message.request != null && $Object.hasOwnProperty.call(message, "request"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.request = typeof message.request === "number" ? $BigInt(message.request) : $util.Long.fromBits(message.request.low >>> 0, message.request.high >>> 0, true).toBigInt();
                else if (typeof message.request === "number")
                    object.request = options.longs === $String ? $String(message.request) : message.request;
                else
                    object.request = options.longs === $String ? $util.Long.prototype.toString.call(message.request) : options.longs === $Number ? new $util.LongBits(message.request.low >>> 0, message.request.high >>> 0).toNumber(true) : message.request;
            if (message.offset != null && $Object.hasOwnProperty.call(message, "offset"))
                object.offset = message.offset;
            if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
                object.content = options.bytes === $String ? $util.base64.encode(message.content, 0, message.content.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.content) : message.content;
            if (message.last != null && $Object.hasOwnProperty.call(message, "last"))
                object.last = message.last;
            if (message.problem != null && $Object.hasOwnProperty.call(message, "problem"))
                object.problem = message.problem;
            return object;
        };

        /**
         * Converts this ObjectChunk to JSON.
         * @function toJSON
         * @memberof link.ObjectChunk
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ObjectChunk.prototype.toJSON = function() {
            return ObjectChunk.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ObjectChunk;
    })();

    /**
     * Result enum.
     * @name link.Result
     * @enum {number}
     * @property {number} RESULT_UNSPECIFIED=0 RESULT_UNSPECIFIED value
     * @property {number} RESULT_APPLIED=1 RESULT_APPLIED value
     * @property {number} RESULT_UNCHANGED=2 RESULT_UNCHANGED value
     * @property {number} RESULT_FAILED=3 RESULT_FAILED value
     * @property {number} RESULT_OCCUPIED=4 RESULT_OCCUPIED value
     * @property {number} RESULT_SKIPPED=5 RESULT_SKIPPED value
     */
    link.Result = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "RESULT_UNSPECIFIED"] = 0;
        values[valuesById[1] = "RESULT_APPLIED"] = 1;
        values[valuesById[2] = "RESULT_UNCHANGED"] = 2;
        values[valuesById[3] = "RESULT_FAILED"] = 3;
        values[valuesById[4] = "RESULT_OCCUPIED"] = 4;
        values[valuesById[5] = "RESULT_SKIPPED"] = 5;
        return values;
    })();

    link.ObjectResult = (function() {

        /**
         * Properties of an ObjectResult.
         * @typedef {Object} link.ObjectResult.$Properties
         * @property {number|Long|null} [request] ObjectResult request
         * @property {number|Long|null} [epoch] ObjectResult epoch
         * @property {link.Result|null} [result] ObjectResult result
         * @property {string|null} [words] ObjectResult words
         * @property {string|null} [reference] ObjectResult reference
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ObjectResult.
         * @memberof link
         * @interface IObjectResult
         * @augments link.ObjectResult.$Properties
         * @deprecated Use link.ObjectResult.$Properties instead.
         */

        /**
         * Shape of an ObjectResult.
         * @typedef {link.ObjectResult.$Properties} link.ObjectResult.$Shape
         */

        /**
         * Constructs a new ObjectResult.
         * @memberof link
         * @classdesc Represents an ObjectResult.
         * @constructor
         * @param {link.ObjectResult.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ObjectResult = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ObjectResult request.
         * @member {number|Long} request
         * @memberof link.ObjectResult
         * @instance
         */
        ObjectResult.prototype.request = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * ObjectResult epoch.
         * @member {number|Long} epoch
         * @memberof link.ObjectResult
         * @instance
         */
        ObjectResult.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * ObjectResult result.
         * @member {link.Result} result
         * @memberof link.ObjectResult
         * @instance
         */
        ObjectResult.prototype.result = 0;

        /**
         * ObjectResult words.
         * @member {string} words
         * @memberof link.ObjectResult
         * @instance
         */
        ObjectResult.prototype.words = "";

        /**
         * ObjectResult reference.
         * @member {string} reference
         * @memberof link.ObjectResult
         * @instance
         */
        ObjectResult.prototype.reference = "";

        /**
         * Encodes the specified ObjectResult message. Does not implicitly {@link link.ObjectResult.verify|verify} messages.
         * @function encode
         * @memberof link.ObjectResult
         * @static
         * @param {link.ObjectResult.$Properties} message ObjectResult message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ObjectResult.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.request != null && $Object.hasOwnProperty.call(message, "request") && (typeof message.request === "object" ? message.request.low || message.request.high : message.request !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.request);
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.epoch);
            if (message.result != null && $Object.hasOwnProperty.call(message, "result") && message.result !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).int32(message.result);
            if (message.words != null && $Object.hasOwnProperty.call(message, "words") && message.words !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.words);
            if (message.reference != null && $Object.hasOwnProperty.call(message, "reference") && message.reference !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.reference);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ObjectResult message from the specified reader or buffer.
         * @function decode
         * @memberof link.ObjectResult
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {link.ObjectResult & link.ObjectResult.$Shape} ObjectResult
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ObjectResult.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.link.ObjectResult();
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
                            message.request = value;
                        else
                            delete message.request;
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
                        if (value = reader.int32())
                            message.result = value;
                        else
                            delete message.result;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.words = value;
                        else
                            delete message.words;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.reference = value;
                        else
                            delete message.reference;
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
         * Verifies an ObjectResult message.
         * @function verify
         * @memberof link.ObjectResult
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        ObjectResult.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.request != null && $Object.hasOwnProperty.call(message, "request"))
                if (!$util.isInteger(message.request) && !(message.request && $util.isInteger(message.request.low) && $util.isInteger(message.request.high)))
                    return "request: integer|Long expected";
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (!$util.isInteger(message.epoch) && !(message.epoch && $util.isInteger(message.epoch.low) && $util.isInteger(message.epoch.high)))
                    return "epoch: integer|Long expected";
            if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                if (typeof message.result !== "number" || (message.result | 0) !== message.result)
                    return "result: enum value expected";
            if (message.words != null && $Object.hasOwnProperty.call(message, "words"))
                if (!$util.isString(message.words))
                    return "words: string expected";
            if (message.reference != null && $Object.hasOwnProperty.call(message, "reference"))
                if (!$util.isString(message.reference))
                    return "reference: string expected";
            return null;
        };

        /**
         * Creates an ObjectResult message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof link.ObjectResult
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {link.ObjectResult} ObjectResult
         */
        ObjectResult.fromObject = function (object, _depth) {
            if (object instanceof $root.link.ObjectResult)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".link.ObjectResult: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.link.ObjectResult();
            if (object.request != null)
                if (typeof object.request === "object" ? object.request.low || object.request.high : $Number(object.request) !== 0)
                    if ($util.Long)
                        message.request = $util.Long.fromValue(object.request, true);
                    else if (typeof object.request === "string")
                        message.request = $parseInt(object.request, 10);
                    else if (typeof object.request === "number")
                        message.request = object.request;
                    else if (typeof object.request === "object")
                        message.request = new $util.LongBits(object.request.low >>> 0, object.request.high >>> 0).toNumber(true);
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
            if (object.result !== 0 && (typeof object.result !== "string" || $root.link.Result[object.result] !== 0))
                switch (object.result) {
                case "RESULT_UNSPECIFIED":
                case 0:
                    message.result = 0;
                    break;
                case "RESULT_APPLIED":
                case 1:
                    message.result = 1;
                    break;
                case "RESULT_UNCHANGED":
                case 2:
                    message.result = 2;
                    break;
                case "RESULT_FAILED":
                case 3:
                    message.result = 3;
                    break;
                case "RESULT_OCCUPIED":
                case 4:
                    message.result = 4;
                    break;
                case "RESULT_SKIPPED":
                case 5:
                    message.result = 5;
                    break;
                default:
                    if (typeof object.result === "number" && (object.result | 0) === object.result)
                        message.result = object.result;
                }
            if (object.words != null)
                if (typeof object.words !== "string" || object.words.length)
                    message.words = $String(object.words);
            if (object.reference != null)
                if (typeof object.reference !== "string" || object.reference.length)
                    message.reference = $String(object.reference);
            return message;
        };

        /**
         * Creates a plain object from an ObjectResult message. Also converts values to other types if specified.
         * @function toObject
         * @memberof link.ObjectResult
         * @static
         * @param {link.ObjectResult} message ObjectResult
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ObjectResult.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.request = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.request = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.epoch = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.epoch = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.result = options.enums === $String ? "RESULT_UNSPECIFIED" : 0;
                object.words = "";
                object.reference = "";
            }
            if (message.request != null && $Object.hasOwnProperty.call(message, "request"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.request = typeof message.request === "number" ? $BigInt(message.request) : $util.Long.fromBits(message.request.low >>> 0, message.request.high >>> 0, true).toBigInt();
                else if (typeof message.request === "number")
                    object.request = options.longs === $String ? $String(message.request) : message.request;
                else
                    object.request = options.longs === $String ? $util.Long.prototype.toString.call(message.request) : options.longs === $Number ? new $util.LongBits(message.request.low >>> 0, message.request.high >>> 0).toNumber(true) : message.request;
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.epoch = typeof message.epoch === "number" ? $BigInt(message.epoch) : $util.Long.fromBits(message.epoch.low >>> 0, message.epoch.high >>> 0, true).toBigInt();
                else if (typeof message.epoch === "number")
                    object.epoch = options.longs === $String ? $String(message.epoch) : message.epoch;
                else
                    object.epoch = options.longs === $String ? $util.Long.prototype.toString.call(message.epoch) : options.longs === $Number ? new $util.LongBits(message.epoch.low >>> 0, message.epoch.high >>> 0).toNumber(true) : message.epoch;
            if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                object.result = options.enums === $String ? $root.link.Result[message.result] === $undefined ? message.result : $root.link.Result[message.result] : message.result;
            if (message.words != null && $Object.hasOwnProperty.call(message, "words"))
                object.words = message.words;
            if (message.reference != null && $Object.hasOwnProperty.call(message, "reference"))
                object.reference = message.reference;
            return object;
        };

        /**
         * Converts this ObjectResult to JSON.
         * @function toJSON
         * @memberof link.ObjectResult
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ObjectResult.prototype.toJSON = function() {
            return ObjectResult.toObject(this, $protobuf.util.toJSONOptions);
        };

        return ObjectResult;
    })();

    link.BulkAck = (function() {

        /**
         * Properties of a BulkAck.
         * @typedef {Object} link.BulkAck.$Properties
         * @property {number|Long|null} [bytes] BulkAck bytes
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a BulkAck.
         * @memberof link
         * @interface IBulkAck
         * @augments link.BulkAck.$Properties
         * @deprecated Use link.BulkAck.$Properties instead.
         */

        /**
         * Shape of a BulkAck.
         * @typedef {link.BulkAck.$Properties} link.BulkAck.$Shape
         */

        /**
         * Constructs a new BulkAck.
         * @memberof link
         * @classdesc Represents a BulkAck.
         * @constructor
         * @param {link.BulkAck.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const BulkAck = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * BulkAck bytes.
         * @member {number|Long} bytes
         * @memberof link.BulkAck
         * @instance
         */
        BulkAck.prototype.bytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified BulkAck message. Does not implicitly {@link link.BulkAck.verify|verify} messages.
         * @function encode
         * @memberof link.BulkAck
         * @static
         * @param {link.BulkAck.$Properties} message BulkAck message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        BulkAck.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes") && (typeof message.bytes === "object" ? message.bytes.low || message.bytes.high : message.bytes !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.bytes);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a BulkAck message from the specified reader or buffer.
         * @function decode
         * @memberof link.BulkAck
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {link.BulkAck & link.BulkAck.$Shape} BulkAck
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        BulkAck.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.link.BulkAck();
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
                            message.bytes = value;
                        else
                            delete message.bytes;
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
         * Verifies a BulkAck message.
         * @function verify
         * @memberof link.BulkAck
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        BulkAck.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes"))
                if (!$util.isInteger(message.bytes) && !(message.bytes && $util.isInteger(message.bytes.low) && $util.isInteger(message.bytes.high)))
                    return "bytes: integer|Long expected";
            return null;
        };

        /**
         * Creates a BulkAck message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof link.BulkAck
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {link.BulkAck} BulkAck
         */
        BulkAck.fromObject = function (object, _depth) {
            if (object instanceof $root.link.BulkAck)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".link.BulkAck: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.link.BulkAck();
            if (object.bytes != null)
                if (typeof object.bytes === "object" ? object.bytes.low || object.bytes.high : $Number(object.bytes) !== 0)
                    if ($util.Long)
                        message.bytes = $util.Long.fromValue(object.bytes, true);
                    else if (typeof object.bytes === "string")
                        message.bytes = $parseInt(object.bytes, 10);
                    else if (typeof object.bytes === "number")
                        message.bytes = object.bytes;
                    else if (typeof object.bytes === "object")
                        message.bytes = new $util.LongBits(object.bytes.low >>> 0, object.bytes.high >>> 0).toNumber(true);
            return message;
        };

        /**
         * Creates a plain object from a BulkAck message. Also converts values to other types if specified.
         * @function toObject
         * @memberof link.BulkAck
         * @static
         * @param {link.BulkAck} message BulkAck
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        BulkAck.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults)
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.bytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.bytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
            if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.bytes = typeof message.bytes === "number" ? $BigInt(message.bytes) : $util.Long.fromBits(message.bytes.low >>> 0, message.bytes.high >>> 0, true).toBigInt();
                else if (typeof message.bytes === "number")
                    object.bytes = options.longs === $String ? $String(message.bytes) : message.bytes;
                else
                    object.bytes = options.longs === $String ? $util.Long.prototype.toString.call(message.bytes) : options.longs === $Number ? new $util.LongBits(message.bytes.low >>> 0, message.bytes.high >>> 0).toNumber(true) : message.bytes;
            return object;
        };

        /**
         * Converts this BulkAck to JSON.
         * @function toJSON
         * @memberof link.BulkAck
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        BulkAck.prototype.toJSON = function() {
            return BulkAck.toObject(this, $protobuf.util.toJSONOptions);
        };

        return BulkAck;
    })();

    link.EpochRefused = (function() {

        /**
         * Properties of an EpochRefused.
         * @typedef {Object} link.EpochRefused.$Properties
         * @property {number|Long|null} [epoch] EpochRefused epoch
         * @property {number|Long|null} [refused] EpochRefused refused
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an EpochRefused.
         * @memberof link
         * @interface IEpochRefused
         * @augments link.EpochRefused.$Properties
         * @deprecated Use link.EpochRefused.$Properties instead.
         */

        /**
         * Shape of an EpochRefused.
         * @typedef {link.EpochRefused.$Properties} link.EpochRefused.$Shape
         */

        /**
         * Constructs a new EpochRefused.
         * @memberof link
         * @classdesc Represents an EpochRefused.
         * @constructor
         * @param {link.EpochRefused.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const EpochRefused = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * EpochRefused epoch.
         * @member {number|Long} epoch
         * @memberof link.EpochRefused
         * @instance
         */
        EpochRefused.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * EpochRefused refused.
         * @member {number|Long} refused
         * @memberof link.EpochRefused
         * @instance
         */
        EpochRefused.prototype.refused = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified EpochRefused message. Does not implicitly {@link link.EpochRefused.verify|verify} messages.
         * @function encode
         * @memberof link.EpochRefused
         * @static
         * @param {link.EpochRefused.$Properties} message EpochRefused message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        EpochRefused.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.epoch);
            if (message.refused != null && $Object.hasOwnProperty.call(message, "refused") && (typeof message.refused === "object" ? message.refused.low || message.refused.high : message.refused !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.refused);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an EpochRefused message from the specified reader or buffer.
         * @function decode
         * @memberof link.EpochRefused
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {link.EpochRefused & link.EpochRefused.$Shape} EpochRefused
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        EpochRefused.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.link.EpochRefused();
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
                            message.epoch = value;
                        else
                            delete message.epoch;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.refused = value;
                        else
                            delete message.refused;
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
         * Verifies an EpochRefused message.
         * @function verify
         * @memberof link.EpochRefused
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        EpochRefused.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (!$util.isInteger(message.epoch) && !(message.epoch && $util.isInteger(message.epoch.low) && $util.isInteger(message.epoch.high)))
                    return "epoch: integer|Long expected";
            if (message.refused != null && $Object.hasOwnProperty.call(message, "refused"))
                if (!$util.isInteger(message.refused) && !(message.refused && $util.isInteger(message.refused.low) && $util.isInteger(message.refused.high)))
                    return "refused: integer|Long expected";
            return null;
        };

        /**
         * Creates an EpochRefused message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof link.EpochRefused
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {link.EpochRefused} EpochRefused
         */
        EpochRefused.fromObject = function (object, _depth) {
            if (object instanceof $root.link.EpochRefused)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".link.EpochRefused: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.link.EpochRefused();
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
            if (object.refused != null)
                if (typeof object.refused === "object" ? object.refused.low || object.refused.high : $Number(object.refused) !== 0)
                    if ($util.Long)
                        message.refused = $util.Long.fromValue(object.refused, true);
                    else if (typeof object.refused === "string")
                        message.refused = $parseInt(object.refused, 10);
                    else if (typeof object.refused === "number")
                        message.refused = object.refused;
                    else if (typeof object.refused === "object")
                        message.refused = new $util.LongBits(object.refused.low >>> 0, object.refused.high >>> 0).toNumber(true);
            return message;
        };

        /**
         * Creates a plain object from an EpochRefused message. Also converts values to other types if specified.
         * @function toObject
         * @memberof link.EpochRefused
         * @static
         * @param {link.EpochRefused} message EpochRefused
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        EpochRefused.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.epoch = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.epoch = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, true);
                    object.refused = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.refused = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
            }
            if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.epoch = typeof message.epoch === "number" ? $BigInt(message.epoch) : $util.Long.fromBits(message.epoch.low >>> 0, message.epoch.high >>> 0, true).toBigInt();
                else if (typeof message.epoch === "number")
                    object.epoch = options.longs === $String ? $String(message.epoch) : message.epoch;
                else
                    object.epoch = options.longs === $String ? $util.Long.prototype.toString.call(message.epoch) : options.longs === $Number ? new $util.LongBits(message.epoch.low >>> 0, message.epoch.high >>> 0).toNumber(true) : message.epoch;
            if (message.refused != null && $Object.hasOwnProperty.call(message, "refused"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.refused = typeof message.refused === "number" ? $BigInt(message.refused) : $util.Long.fromBits(message.refused.low >>> 0, message.refused.high >>> 0, true).toBigInt();
                else if (typeof message.refused === "number")
                    object.refused = options.longs === $String ? $String(message.refused) : message.refused;
                else
                    object.refused = options.longs === $String ? $util.Long.prototype.toString.call(message.refused) : options.longs === $Number ? new $util.LongBits(message.refused.low >>> 0, message.refused.high >>> 0).toNumber(true) : message.refused;
            return object;
        };

        /**
         * Converts this EpochRefused to JSON.
         * @function toJSON
         * @memberof link.EpochRefused
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        EpochRefused.prototype.toJSON = function() {
            return EpochRefused.toObject(this, $protobuf.util.toJSONOptions);
        };

        return EpochRefused;
    })();

    /**
     * RefusedCode enum.
     * @name link.RefusedCode
     * @enum {number}
     * @property {number} REFUSED_CODE_UNSPECIFIED=0 REFUSED_CODE_UNSPECIFIED value
     * @property {number} REFUSED_CODE_VERSION=1 REFUSED_CODE_VERSION value
     * @property {number} REFUSED_CODE_UNKNOWN_NAME=2 REFUSED_CODE_UNKNOWN_NAME value
     * @property {number} REFUSED_CODE_NAME_IN_USE=3 REFUSED_CODE_NAME_IN_USE value
     * @property {number} REFUSED_CODE_FOREIGN_BACKUP=4 REFUSED_CODE_FOREIGN_BACKUP value
     * @property {number} REFUSED_CODE_EPOCH_AHEAD=5 REFUSED_CODE_EPOCH_AHEAD value
     * @property {number} REFUSED_CODE_UNKNOWN_MESSAGE=6 REFUSED_CODE_UNKNOWN_MESSAGE value
     * @property {number} REFUSED_CODE_INVALID=7 REFUSED_CODE_INVALID value
     * @property {number} REFUSED_CODE_LIMIT=8 REFUSED_CODE_LIMIT value
     * @property {number} REFUSED_CODE_DISABLED=9 REFUSED_CODE_DISABLED value
     */
    link.RefusedCode = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "REFUSED_CODE_UNSPECIFIED"] = 0;
        values[valuesById[1] = "REFUSED_CODE_VERSION"] = 1;
        values[valuesById[2] = "REFUSED_CODE_UNKNOWN_NAME"] = 2;
        values[valuesById[3] = "REFUSED_CODE_NAME_IN_USE"] = 3;
        values[valuesById[4] = "REFUSED_CODE_FOREIGN_BACKUP"] = 4;
        values[valuesById[5] = "REFUSED_CODE_EPOCH_AHEAD"] = 5;
        values[valuesById[6] = "REFUSED_CODE_UNKNOWN_MESSAGE"] = 6;
        values[valuesById[7] = "REFUSED_CODE_INVALID"] = 7;
        values[valuesById[8] = "REFUSED_CODE_LIMIT"] = 8;
        values[valuesById[9] = "REFUSED_CODE_DISABLED"] = 9;
        return values;
    })();

    link.Refused = (function() {

        /**
         * Properties of a Refused.
         * @typedef {Object} link.Refused.$Properties
         * @property {link.RefusedCode|null} [code] Refused code
         * @property {string|null} [words] Refused words
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Refused.
         * @memberof link
         * @interface IRefused
         * @augments link.Refused.$Properties
         * @deprecated Use link.Refused.$Properties instead.
         */

        /**
         * Shape of a Refused.
         * @typedef {link.Refused.$Properties} link.Refused.$Shape
         */

        /**
         * Constructs a new Refused.
         * @memberof link
         * @classdesc Represents a Refused.
         * @constructor
         * @param {link.Refused.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Refused = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Refused code.
         * @member {link.RefusedCode} code
         * @memberof link.Refused
         * @instance
         */
        Refused.prototype.code = 0;

        /**
         * Refused words.
         * @member {string} words
         * @memberof link.Refused
         * @instance
         */
        Refused.prototype.words = "";

        /**
         * Encodes the specified Refused message. Does not implicitly {@link link.Refused.verify|verify} messages.
         * @function encode
         * @memberof link.Refused
         * @static
         * @param {link.Refused.$Properties} message Refused message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Refused.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.code);
            if (message.words != null && $Object.hasOwnProperty.call(message, "words") && message.words !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.words);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Refused message from the specified reader or buffer.
         * @function decode
         * @memberof link.Refused
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {link.Refused & link.Refused.$Shape} Refused
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Refused.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.link.Refused();
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
                            message.code = value;
                        else
                            delete message.code;
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
         * Verifies a Refused message.
         * @function verify
         * @memberof link.Refused
         * @static
         * @param {Object.<string,*>} message Plain object to verify
         * @returns {string|null} `null` if valid, otherwise the reason why it is not
         */
        Refused.verify = function (message, _depth) {
            if (typeof message !== "object" || message === null)
                return "object expected";
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                return "max depth exceeded";
            if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                if (typeof message.code !== "number" || (message.code | 0) !== message.code)
                    return "code: enum value expected";
            if (message.words != null && $Object.hasOwnProperty.call(message, "words"))
                if (!$util.isString(message.words))
                    return "words: string expected";
            return null;
        };

        /**
         * Creates a Refused message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof link.Refused
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {link.Refused} Refused
         */
        Refused.fromObject = function (object, _depth) {
            if (object instanceof $root.link.Refused)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".link.Refused: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.link.Refused();
            if (object.code !== 0 && (typeof object.code !== "string" || $root.link.RefusedCode[object.code] !== 0))
                switch (object.code) {
                case "REFUSED_CODE_UNSPECIFIED":
                case 0:
                    message.code = 0;
                    break;
                case "REFUSED_CODE_VERSION":
                case 1:
                    message.code = 1;
                    break;
                case "REFUSED_CODE_UNKNOWN_NAME":
                case 2:
                    message.code = 2;
                    break;
                case "REFUSED_CODE_NAME_IN_USE":
                case 3:
                    message.code = 3;
                    break;
                case "REFUSED_CODE_FOREIGN_BACKUP":
                case 4:
                    message.code = 4;
                    break;
                case "REFUSED_CODE_EPOCH_AHEAD":
                case 5:
                    message.code = 5;
                    break;
                case "REFUSED_CODE_UNKNOWN_MESSAGE":
                case 6:
                    message.code = 6;
                    break;
                case "REFUSED_CODE_INVALID":
                case 7:
                    message.code = 7;
                    break;
                case "REFUSED_CODE_LIMIT":
                case 8:
                    message.code = 8;
                    break;
                case "REFUSED_CODE_DISABLED":
                case 9:
                    message.code = 9;
                    break;
                default:
                    if (typeof object.code === "number" && (object.code | 0) === object.code)
                        message.code = object.code;
                }
            if (object.words != null)
                if (typeof object.words !== "string" || object.words.length)
                    message.words = $String(object.words);
            return message;
        };

        /**
         * Creates a plain object from a Refused message. Also converts values to other types if specified.
         * @function toObject
         * @memberof link.Refused
         * @static
         * @param {link.Refused} message Refused
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Refused.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.code = options.enums === $String ? "REFUSED_CODE_UNSPECIFIED" : 0;
                object.words = "";
            }
            if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                object.code = options.enums === $String ? $root.link.RefusedCode[message.code] === $undefined ? message.code : $root.link.RefusedCode[message.code] : message.code;
            if (message.words != null && $Object.hasOwnProperty.call(message, "words"))
                object.words = message.words;
            return object;
        };

        /**
         * Converts this Refused to JSON.
         * @function toJSON
         * @memberof link.Refused
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Refused.prototype.toJSON = function() {
            return Refused.toObject(this, $protobuf.util.toJSONOptions);
        };

        return Refused;
    })();

    return link;
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
