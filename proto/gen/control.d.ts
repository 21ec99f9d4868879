import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace control. */
export namespace control {

    /**
     * Properties of a ControlRequest.
     * @deprecated Use control.ControlRequest.$Properties instead.
     */
    interface IControlRequest extends control.ControlRequest.$Properties {
    }

    /** Represents a ControlRequest. */
    class ControlRequest {

        /**
         * Constructs a new ControlRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.ControlRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ControlRequest id. */
        id: string;

        /** ControlRequest who. */
        who: string;

        /** ControlRequest subscribe. */
        subscribe?: (control.Subscribe.$Properties|null);

        /** ControlRequest takeOver. */
        takeOver?: (control.TakeOver.$Properties|null);

        /** ControlRequest restore. */
        restore?: (control.Restore.$Properties|null);

        /** ControlRequest backUpNow. */
        backUpNow?: (control.BackUpNow.$Properties|null);

        /** ControlRequest addServer. */
        addServer?: (control.AddServer.$Properties|null);

        /** ControlRequest removeServer. */
        removeServer?: (control.RemoveServer.$Properties|null);

        /** ControlRequest setServer. */
        setServer?: (control.SetServer.$Properties|null);

        /** ControlRequest readEvents. */
        readEvents?: (control.ReadEvents.$Properties|null);

        /** ControlRequest setBackup. */
        setBackup?: (control.SetBackup.$Properties|null);

        /** ControlRequest confirmState. */
        confirmState?: (control.ConfirmState.$Properties|null);

        /** ControlRequest readStore. */
        readStore?: (control.ReadStore.$Properties|null);

        /** ControlRequest exportState. */
        exportState?: (control.ExportState.$Properties|null);

        /** ControlRequest order. */
        order?: (control.Order.$Properties|null);

        /** ControlRequest whatIf. */
        whatIf?: (control.WhatIf.$Properties|null);

        /** ControlRequest readGaps. */
        readGaps?: (control.ReadGaps.$Properties|null);

        /** ControlRequest readHistory. */
        readHistory?: (control.ReadHistory.$Properties|null);

        /** ControlRequest drill. */
        drill?: (control.Drill.$Properties|null);

        /** ControlRequest readObjects. */
        readObjects?: (control.ReadObjects.$Properties|null);

        /** ControlRequest retryObjects. */
        retryObjects?: (control.RetryObjects.$Properties|null);

        /** ControlRequest readConflicts. */
        readConflicts?: (control.ReadConflicts.$Properties|null);

        /** ControlRequest resolveConflict. */
        resolveConflict?: (control.ResolveConflict.$Properties|null);

        /** ControlRequest readBackups. */
        readBackups?: (control.ReadBackups.$Properties|null);

        /** ControlRequest readCopies. */
        readCopies?: (control.ReadCopies.$Properties|null);

        /** ControlRequest exportCopy. */
        exportCopy?: (control.ExportCopy.$Properties|null);

        /** ControlRequest acceptBackup. */
        acceptBackup?: (control.AcceptBackup.$Properties|null);

        /** ControlRequest body. */
        body?: ("subscribe"|"takeOver"|"restore"|"backUpNow"|"addServer"|"removeServer"|"setServer"|"readEvents"|"setBackup"|"confirmState"|"readStore"|"exportState"|"order"|"whatIf"|"readGaps"|"readHistory"|"drill"|"readObjects"|"retryObjects"|"readConflicts"|"resolveConflict"|"readBackups"|"readCopies"|"exportCopy"|"acceptBackup");

        /**
         * Encodes the specified ControlRequest message. Does not implicitly {@link control.ControlRequest.verify|verify} messages.
         * @param message ControlRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.ControlRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ControlRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.ControlRequest & control.ControlRequest.$Shape} ControlRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.ControlRequest & control.ControlRequest.$Shape;

        /**
         * Verifies a ControlRequest message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a ControlRequest message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ControlRequest
         */
        static fromObject(object: { [k: string]: any }): control.ControlRequest;

        /**
         * Creates a plain object from a ControlRequest message. Also converts values to other types if specified.
         * @param message ControlRequest
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.ControlRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ControlRequest to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ControlRequest {

        /** Properties of a ControlRequest. */
        interface $Properties {

            /** ControlRequest id */
            id?: (string|null);

            /** ControlRequest who */
            who?: (string|null);

            /** ControlRequest subscribe */
            subscribe?: (control.Subscribe.$Properties|null);

            /** ControlRequest takeOver */
            takeOver?: (control.TakeOver.$Properties|null);

            /** ControlRequest restore */
            restore?: (control.Restore.$Properties|null);

            /** ControlRequest backUpNow */
            backUpNow?: (control.BackUpNow.$Properties|null);

            /** ControlRequest addServer */
            addServer?: (control.AddServer.$Properties|null);

            /** ControlRequest removeServer */
            removeServer?: (control.RemoveServer.$Properties|null);

            /** ControlRequest setServer */
            setServer?: (control.SetServer.$Properties|null);

            /** ControlRequest readEvents */
            readEvents?: (control.ReadEvents.$Properties|null);

            /** ControlRequest setBackup */
            setBackup?: (control.SetBackup.$Properties|null);

            /** ControlRequest confirmState */
            confirmState?: (control.ConfirmState.$Properties|null);

            /** ControlRequest readStore */
            readStore?: (control.ReadStore.$Properties|null);

            /** ControlRequest exportState */
            exportState?: (control.ExportState.$Properties|null);

            /** ControlRequest order */
            order?: (control.Order.$Properties|null);

            /** ControlRequest whatIf */
            whatIf?: (control.WhatIf.$Properties|null);

            /** ControlRequest readGaps */
            readGaps?: (control.ReadGaps.$Properties|null);

            /** ControlRequest readHistory */
            readHistory?: (control.ReadHistory.$Properties|null);

            /** ControlRequest drill */
            drill?: (control.Drill.$Properties|null);

            /** ControlRequest readObjects */
            readObjects?: (control.ReadObjects.$Properties|null);

            /** ControlRequest retryObjects */
            retryObjects?: (control.RetryObjects.$Properties|null);

            /** ControlRequest readConflicts */
            readConflicts?: (control.ReadConflicts.$Properties|null);

            /** ControlRequest resolveConflict */
            resolveConflict?: (control.ResolveConflict.$Properties|null);

            /** ControlRequest readBackups */
            readBackups?: (control.ReadBackups.$Properties|null);

            /** ControlRequest readCopies */
            readCopies?: (control.ReadCopies.$Properties|null);

            /** ControlRequest exportCopy */
            exportCopy?: (control.ExportCopy.$Properties|null);

            /** ControlRequest acceptBackup */
            acceptBackup?: (control.AcceptBackup.$Properties|null);

            /** ControlRequest body */
            body?: ("subscribe"|"takeOver"|"restore"|"backUpNow"|"addServer"|"removeServer"|"setServer"|"readEvents"|"setBackup"|"confirmState"|"readStore"|"exportState"|"order"|"whatIf"|"readGaps"|"readHistory"|"drill"|"readObjects"|"retryObjects"|"readConflicts"|"resolveConflict"|"readBackups"|"readCopies"|"exportCopy"|"acceptBackup");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a ControlRequest. */
        type $Shape = {
          id?: string|null;
          who?: string|null;
          subscribe?: control.Subscribe.$Shape|null;
          takeOver?: control.TakeOver.$Shape|null;
          restore?: control.Restore.$Shape|null;
          backUpNow?: control.BackUpNow.$Shape|null;
          addServer?: control.AddServer.$Shape|null;
          removeServer?: control.RemoveServer.$Shape|null;
          setServer?: control.SetServer.$Shape|null;
          readEvents?: control.ReadEvents.$Shape|null;
          setBackup?: control.SetBackup.$Shape|null;
          confirmState?: control.ConfirmState.$Shape|null;
          readStore?: control.ReadStore.$Shape|null;
          exportState?: control.ExportState.$Shape|null;
          order?: control.Order.$Shape|null;
          whatIf?: control.WhatIf.$Shape|null;
          readGaps?: control.ReadGaps.$Shape|null;
          readHistory?: control.ReadHistory.$Shape|null;
          drill?: control.Drill.$Shape|null;
          readObjects?: control.ReadObjects.$Shape|null;
          retryObjects?: control.RetryObjects.$Shape|null;
          readConflicts?: control.ReadConflicts.$Shape|null;
          resolveConflict?: control.ResolveConflict.$Shape|null;
          readBackups?: control.ReadBackups.$Shape|null;
          readCopies?: control.ReadCopies.$Shape|null;
          exportCopy?: control.ExportCopy.$Shape|null;
          acceptBackup?: control.AcceptBackup.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ body?: undefined; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "subscribe"; subscribe: control.Subscribe.$Shape; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "takeOver"; subscribe?: null; takeOver: control.TakeOver.$Shape; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "restore"; subscribe?: null; takeOver?: null; restore: control.Restore.$Shape; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "backUpNow"; subscribe?: null; takeOver?: null; restore?: null; backUpNow: control.BackUpNow.$Shape; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "addServer"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer: control.AddServer.$Shape; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "removeServer"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer: control.RemoveServer.$Shape; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "setServer"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer: control.SetServer.$Shape; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "readEvents"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents: control.ReadEvents.$Shape; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "setBackup"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup: control.SetBackup.$Shape; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "confirmState"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState: control.ConfirmState.$Shape; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "readStore"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore: control.ReadStore.$Shape; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "exportState"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState: control.ExportState.$Shape; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "order"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order: control.Order.$Shape; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "whatIf"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf: control.WhatIf.$Shape; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "readGaps"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps: control.ReadGaps.$Shape; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "readHistory"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory: control.ReadHistory.$Shape; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "drill"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill: control.Drill.$Shape; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "readObjects"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects: control.ReadObjects.$Shape; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "retryObjects"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects: control.RetryObjects.$Shape; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "readConflicts"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts: control.ReadConflicts.$Shape; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "resolveConflict"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict: control.ResolveConflict.$Shape; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "readBackups"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups: control.ReadBackups.$Shape; readCopies?: null; exportCopy?: null; acceptBackup?: null }|{ body?: "readCopies"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies: control.ReadCopies.$Shape; exportCopy?: null; acceptBackup?: null }|{ body?: "exportCopy"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy: control.ExportCopy.$Shape; acceptBackup?: null }|{ body?: "acceptBackup"; subscribe?: null; takeOver?: null; restore?: null; backUpNow?: null; addServer?: null; removeServer?: null; setServer?: null; readEvents?: null; setBackup?: null; confirmState?: null; readStore?: null; exportState?: null; order?: null; whatIf?: null; readGaps?: null; readHistory?: null; drill?: null; readObjects?: null; retryObjects?: null; readConflicts?: null; resolveConflict?: null; readBackups?: null; readCopies?: null; exportCopy?: null; acceptBackup: control.AcceptBackup.$Shape })
        );
    }

    /**
     * Properties of a ControlReply.
     * @deprecated Use control.ControlReply.$Properties instead.
     */
    interface IControlReply extends control.ControlReply.$Properties {
    }

    /** Represents a ControlReply. */
    class ControlReply {

        /**
         * Constructs a new ControlReply.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.ControlReply.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ControlReply id. */
        id: string;

        /** ControlReply more. */
        more: boolean;

        /** ControlReply view. */
        view?: (control.View.$Properties|null);

        /** ControlReply outcome. */
        outcome?: (control.Outcome.$Properties|null);

        /** ControlReply events. */
        events?: (control.Events.$Properties|null);

        /** ControlReply gaps. */
        gaps?: (control.Gaps.$Properties|null);

        /** ControlReply history. */
        history?: (control.History.$Properties|null);

        /** ControlReply body. */
        body?: ("view"|"outcome"|"events"|"gaps"|"history");

        /**
         * Encodes the specified ControlReply message. Does not implicitly {@link control.ControlReply.verify|verify} messages.
         * @param message ControlReply message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.ControlReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ControlReply message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.ControlReply & control.ControlReply.$Shape} ControlReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.ControlReply & control.ControlReply.$Shape;

        /**
         * Verifies a ControlReply message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a ControlReply message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ControlReply
         */
        static fromObject(object: { [k: string]: any }): control.ControlReply;

        /**
         * Creates a plain object from a ControlReply message. Also converts values to other types if specified.
         * @param message ControlReply
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.ControlReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ControlReply to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ControlReply {

        /** Properties of a ControlReply. */
        interface $Properties {

            /** ControlReply id */
            id?: (string|null);

            /** ControlReply more */
            more?: (boolean|null);

            /** ControlReply view */
            view?: (control.View.$Properties|null);

            /** ControlReply outcome */
            outcome?: (control.Outcome.$Properties|null);

            /** ControlReply events */
            events?: (control.Events.$Properties|null);

            /** ControlReply gaps */
            gaps?: (control.Gaps.$Properties|null);

            /** ControlReply history */
            history?: (control.History.$Properties|null);

            /** ControlReply body */
            body?: ("view"|"outcome"|"events"|"gaps"|"history");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a ControlReply. */
        type $Shape = {
          id?: string|null;
          more?: boolean|null;
          view?: control.View.$Shape|null;
          outcome?: control.Outcome.$Shape|null;
          events?: control.Events.$Shape|null;
          gaps?: control.Gaps.$Shape|null;
          history?: control.History.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ body?: undefined; view?: null; outcome?: null; events?: null; gaps?: null; history?: null }|{ body?: "view"; view: control.View.$Shape; outcome?: null; events?: null; gaps?: null; history?: null }|{ body?: "outcome"; view?: null; outcome: control.Outcome.$Shape; events?: null; gaps?: null; history?: null }|{ body?: "events"; view?: null; outcome?: null; events: control.Events.$Shape; gaps?: null; history?: null }|{ body?: "gaps"; view?: null; outcome?: null; events?: null; gaps: control.Gaps.$Shape; history?: null }|{ body?: "history"; view?: null; outcome?: null; events?: null; gaps?: null; history: control.History.$Shape })
        );
    }

    /**
     * Properties of a Subscribe.
     * @deprecated Use control.Subscribe.$Properties instead.
     */
    interface ISubscribe extends control.Subscribe.$Properties {
    }

    /** Represents a Subscribe. */
    class Subscribe {

        /**
         * Constructs a new Subscribe.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.Subscribe.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Subscribe views. */
        views: boolean;

        /** Subscribe events. */
        events: boolean;

        /**
         * Encodes the specified Subscribe message. Does not implicitly {@link control.Subscribe.verify|verify} messages.
         * @param message Subscribe message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.Subscribe.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Subscribe message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.Subscribe & control.Subscribe.$Shape} Subscribe
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.Subscribe & control.Subscribe.$Shape;

        /**
         * Verifies a Subscribe message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a Subscribe message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Subscribe
         */
        static fromObject(object: { [k: string]: any }): control.Subscribe;

        /**
         * Creates a plain object from a Subscribe message. Also converts values to other types if specified.
         * @param message Subscribe
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.Subscribe, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Subscribe to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Subscribe {

        /** Properties of a Subscribe. */
        interface $Properties {

            /** Subscribe views */
            views?: (boolean|null);

            /** Subscribe events */
            events?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Subscribe. */
        type $Shape = control.Subscribe.$Properties;
    }

    /**
     * Properties of a Seen.
     * @deprecated Use control.Seen.$Properties instead.
     */
    interface ISeen extends control.Seen.$Properties {
    }

    /** Represents a Seen. */
    class Seen {

        /**
         * Constructs a new Seen.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.Seen.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Seen state. */
        state: string;

        /** Seen custody. */
        custody: string;

        /** Seen epoch. */
        epoch: (number|Long);

        /**
         * Encodes the specified Seen message. Does not implicitly {@link control.Seen.verify|verify} messages.
         * @param message Seen message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.Seen.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Seen message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.Seen & control.Seen.$Shape} Seen
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.Seen & control.Seen.$Shape;

        /**
         * Verifies a Seen message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a Seen message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Seen
         */
        static fromObject(object: { [k: string]: any }): control.Seen;

        /**
         * Creates a plain object from a Seen message. Also converts values to other types if specified.
         * @param message Seen
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.Seen, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Seen to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Seen {

        /** Properties of a Seen. */
        interface $Properties {

            /** Seen state */
            state?: (string|null);

            /** Seen custody */
            custody?: (string|null);

            /** Seen epoch */
            epoch?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Seen. */
        type $Shape = control.Seen.$Properties;
    }

    /**
     * Properties of a TakeOver.
     * @deprecated Use control.TakeOver.$Properties instead.
     */
    interface ITakeOver extends control.TakeOver.$Properties {
    }

    /** Represents a TakeOver. */
    class TakeOver {

        /**
         * Constructs a new TakeOver.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.TakeOver.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TakeOver name. */
        name: string;

        /** TakeOver seen. */
        seen?: (control.Seen.$Properties|null);

        /** TakeOver switchover. */
        switchover?: (boolean|null);

        /** TakeOver force. */
        force?: (string|null);

        /**
         * Encodes the specified TakeOver message. Does not implicitly {@link control.TakeOver.verify|verify} messages.
         * @param message TakeOver message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.TakeOver.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TakeOver message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.TakeOver & control.TakeOver.$Shape} TakeOver
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.TakeOver & control.TakeOver.$Shape;

        /**
         * Verifies a TakeOver message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a TakeOver message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns TakeOver
         */
        static fromObject(object: { [k: string]: any }): control.TakeOver;

        /**
         * Creates a plain object from a TakeOver message. Also converts values to other types if specified.
         * @param message TakeOver
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.TakeOver, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this TakeOver to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace TakeOver {

        /** Properties of a TakeOver. */
        interface $Properties {

            /** TakeOver name */
            name?: (string|null);

            /** TakeOver seen */
            seen?: (control.Seen.$Properties|null);

            /** TakeOver switchover */
            switchover?: (boolean|null);

            /** TakeOver force */
            force?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TakeOver. */
        type $Shape = control.TakeOver.$Properties;
    }

    /**
     * Properties of a Restore.
     * @deprecated Use control.Restore.$Properties instead.
     */
    interface IRestore extends control.Restore.$Properties {
    }

    /** Represents a Restore. */
    class Restore {

        /**
         * Constructs a new Restore.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.Restore.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Restore name. */
        name: string;

        /** Restore seen. */
        seen?: (control.Seen.$Properties|null);

        /** Restore force. */
        force?: (string|null);

        /** Restore exclusive. */
        exclusive?: (boolean|null);

        /** Restore all. */
        all?: (boolean|null);

        /** Restore backup. */
        backup?: (number|null);

        /** Restore isSure. */
        isSure?: (boolean|null);

        /**
         * Encodes the specified Restore message. Does not implicitly {@link control.Restore.verify|verify} messages.
         * @param message Restore message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.Restore.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Restore message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.Restore & control.Restore.$Shape} Restore
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.Restore & control.Restore.$Shape;

        /**
         * Verifies a Restore message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a Restore message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Restore
         */
        static fromObject(object: { [k: string]: any }): control.Restore;

        /**
         * Creates a plain object from a Restore message. Also converts values to other types if specified.
         * @param message Restore
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.Restore, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Restore to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Restore {

        /** Properties of a Restore. */
        interface $Properties {

            /** Restore name */
            name?: (string|null);

            /** Restore seen */
            seen?: (control.Seen.$Properties|null);

            /** Restore force */
            force?: (string|null);

            /** Restore exclusive */
            exclusive?: (boolean|null);

            /** Restore all */
            all?: (boolean|null);

            /** Restore backup */
            backup?: (number|null);

            /** Restore isSure */
            isSure?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Restore. */
        type $Shape = control.Restore.$Properties;
    }

    /**
     * Properties of a BackUpNow.
     * @deprecated Use control.BackUpNow.$Properties instead.
     */
    interface IBackUpNow extends control.BackUpNow.$Properties {
    }

    /** Represents a BackUpNow. */
    class BackUpNow {

        /**
         * Constructs a new BackUpNow.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.BackUpNow.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BackUpNow name. */
        name: string;

        /**
         * Encodes the specified BackUpNow message. Does not implicitly {@link control.BackUpNow.verify|verify} messages.
         * @param message BackUpNow message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.BackUpNow.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a BackUpNow message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.BackUpNow & control.BackUpNow.$Shape} BackUpNow
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.BackUpNow & control.BackUpNow.$Shape;

        /**
         * Verifies a BackUpNow message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a BackUpNow message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns BackUpNow
         */
        static fromObject(object: { [k: string]: any }): control.BackUpNow;

        /**
         * Creates a plain object from a BackUpNow message. Also converts values to other types if specified.
         * @param message BackUpNow
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.BackUpNow, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this BackUpNow to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace BackUpNow {

        /** Properties of a BackUpNow. */
        interface $Properties {

            /** BackUpNow name */
            name?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BackUpNow. */
        type $Shape = control.BackUpNow.$Properties;
    }

    /**
     * Properties of an AddServer.
     * @deprecated Use control.AddServer.$Properties instead.
     */
    interface IAddServer extends control.AddServer.$Properties {
    }

    /** Represents an AddServer. */
    class AddServer {

        /**
         * Constructs a new AddServer.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.AddServer.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AddServer name. */
        name: string;

        /** AddServer settings. */
        settings: { [k: string]: string };

        /**
         * Encodes the specified AddServer message. Does not implicitly {@link control.AddServer.verify|verify} messages.
         * @param message AddServer message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.AddServer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AddServer message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.AddServer & control.AddServer.$Shape} AddServer
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.AddServer & control.AddServer.$Shape;

        /**
         * Verifies an AddServer message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates an AddServer message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns AddServer
         */
        static fromObject(object: { [k: string]: any }): control.AddServer;

        /**
         * Creates a plain object from an AddServer message. Also converts values to other types if specified.
         * @param message AddServer
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.AddServer, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this AddServer to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace AddServer {

        /** Properties of an AddServer. */
        interface $Properties {

            /** AddServer name */
            name?: (string|null);

            /** AddServer settings */
            settings?: ({ [k: string]: string }|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AddServer. */
        type $Shape = control.AddServer.$Properties;
    }

    /**
     * Properties of a RemoveServer.
     * @deprecated Use control.RemoveServer.$Properties instead.
     */
    interface IRemoveServer extends control.RemoveServer.$Properties {
    }

    /** Represents a RemoveServer. */
    class RemoveServer {

        /**
         * Constructs a new RemoveServer.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.RemoveServer.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RemoveServer name. */
        name: string;

        /** RemoveServer abandon. */
        abandon?: (boolean|null);

        /**
         * Encodes the specified RemoveServer message. Does not implicitly {@link control.RemoveServer.verify|verify} messages.
         * @param message RemoveServer message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.RemoveServer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RemoveServer message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.RemoveServer & control.RemoveServer.$Shape} RemoveServer
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.RemoveServer & control.RemoveServer.$Shape;

        /**
         * Verifies a RemoveServer message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a RemoveServer message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns RemoveServer
         */
        static fromObject(object: { [k: string]: any }): control.RemoveServer;

        /**
         * Creates a plain object from a RemoveServer message. Also converts values to other types if specified.
         * @param message RemoveServer
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.RemoveServer, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this RemoveServer to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace RemoveServer {

        /** Properties of a RemoveServer. */
        interface $Properties {

            /** RemoveServer name */
            name?: (string|null);

            /** RemoveServer abandon */
            abandon?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RemoveServer. */
        type $Shape = control.RemoveServer.$Properties;
    }

    /**
     * Properties of a SetServer.
     * @deprecated Use control.SetServer.$Properties instead.
     */
    interface ISetServer extends control.SetServer.$Properties {
    }

    /** Represents a SetServer. */
    class SetServer {

        /**
         * Constructs a new SetServer.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.SetServer.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SetServer name. */
        name: string;

        /** SetServer settings. */
        settings: { [k: string]: string };

        /** SetServer abandon. */
        abandon?: (boolean|null);

        /** SetServer isSure. */
        isSure: boolean;

        /**
         * Encodes the specified SetServer message. Does not implicitly {@link control.SetServer.verify|verify} messages.
         * @param message SetServer message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.SetServer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SetServer message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.SetServer & control.SetServer.$Shape} SetServer
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.SetServer & control.SetServer.$Shape;

        /**
         * Verifies a SetServer message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a SetServer message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns SetServer
         */
        static fromObject(object: { [k: string]: any }): control.SetServer;

        /**
         * Creates a plain object from a SetServer message. Also converts values to other types if specified.
         * @param message SetServer
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.SetServer, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this SetServer to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace SetServer {

        /** Properties of a SetServer. */
        interface $Properties {

            /** SetServer name */
            name?: (string|null);

            /** SetServer settings */
            settings?: ({ [k: string]: string }|null);

            /** SetServer abandon */
            abandon?: (boolean|null);

            /** SetServer isSure */
            isSure?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SetServer. */
        type $Shape = control.SetServer.$Properties;
    }

    /**
     * Properties of a SetBackup.
     * @deprecated Use control.SetBackup.$Properties instead.
     */
    interface ISetBackup extends control.SetBackup.$Properties {
    }

    /** Represents a SetBackup. */
    class SetBackup {

        /**
         * Constructs a new SetBackup.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.SetBackup.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SetBackup settings. */
        settings: { [k: string]: string };

        /**
         * Encodes the specified SetBackup message. Does not implicitly {@link control.SetBackup.verify|verify} messages.
         * @param message SetBackup message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.SetBackup.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SetBackup message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.SetBackup & control.SetBackup.$Shape} SetBackup
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.SetBackup & control.SetBackup.$Shape;

        /**
         * Verifies a SetBackup message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a SetBackup message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns SetBackup
         */
        static fromObject(object: { [k: string]: any }): control.SetBackup;

        /**
         * Creates a plain object from a SetBackup message. Also converts values to other types if specified.
         * @param message SetBackup
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.SetBackup, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this SetBackup to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace SetBackup {

        /** Properties of a SetBackup. */
        interface $Properties {

            /** SetBackup settings */
            settings?: ({ [k: string]: string }|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SetBackup. */
        type $Shape = control.SetBackup.$Properties;
    }

    /**
     * Properties of a ConfirmState.
     * @deprecated Use control.ConfirmState.$Properties instead.
     */
    interface IConfirmState extends control.ConfirmState.$Properties {
    }

    /** Represents a ConfirmState. */
    class ConfirmState {

        /**
         * Constructs a new ConfirmState.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.ConfirmState.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Encodes the specified ConfirmState message. Does not implicitly {@link control.ConfirmState.verify|verify} messages.
         * @param message ConfirmState message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.ConfirmState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ConfirmState message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.ConfirmState & control.ConfirmState.$Shape} ConfirmState
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.ConfirmState & control.ConfirmState.$Shape;

        /**
         * Verifies a ConfirmState message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a ConfirmState message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ConfirmState
         */
        static fromObject(object: { [k: string]: any }): control.ConfirmState;

        /**
         * Creates a plain object from a ConfirmState message. Also converts values to other types if specified.
         * @param message ConfirmState
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.ConfirmState, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ConfirmState to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ConfirmState {

        /** Properties of a ConfirmState. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ConfirmState. */
        type $Shape = control.ConfirmState.$Properties;
    }

    /**
     * Properties of a ReadStore.
     * @deprecated Use control.ReadStore.$Properties instead.
     */
    interface IReadStore extends control.ReadStore.$Properties {
    }

    /** Represents a ReadStore. */
    class ReadStore {

        /**
         * Constructs a new ReadStore.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.ReadStore.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Encodes the specified ReadStore message. Does not implicitly {@link control.ReadStore.verify|verify} messages.
         * @param message ReadStore message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.ReadStore.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ReadStore message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.ReadStore & control.ReadStore.$Shape} ReadStore
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.ReadStore & control.ReadStore.$Shape;

        /**
         * Verifies a ReadStore message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a ReadStore message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ReadStore
         */
        static fromObject(object: { [k: string]: any }): control.ReadStore;

        /**
         * Creates a plain object from a ReadStore message. Also converts values to other types if specified.
         * @param message ReadStore
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.ReadStore, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ReadStore to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ReadStore {

        /** Properties of a ReadStore. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ReadStore. */
        type $Shape = control.ReadStore.$Properties;
    }

    /**
     * Properties of an ExportState.
     * @deprecated Use control.ExportState.$Properties instead.
     */
    interface IExportState extends control.ExportState.$Properties {
    }

    /** Represents an ExportState. */
    class ExportState {

        /**
         * Constructs a new ExportState.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.ExportState.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ExportState path. */
        path: string;

        /** ExportState withBackups. */
        withBackups: boolean;

        /**
         * Encodes the specified ExportState message. Does not implicitly {@link control.ExportState.verify|verify} messages.
         * @param message ExportState message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.ExportState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ExportState message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.ExportState & control.ExportState.$Shape} ExportState
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.ExportState & control.ExportState.$Shape;

        /**
         * Verifies an ExportState message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates an ExportState message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ExportState
         */
        static fromObject(object: { [k: string]: any }): control.ExportState;

        /**
         * Creates a plain object from an ExportState message. Also converts values to other types if specified.
         * @param message ExportState
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.ExportState, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ExportState to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ExportState {

        /** Properties of an ExportState. */
        interface $Properties {

            /** ExportState path */
            path?: (string|null);

            /** ExportState withBackups */
            withBackups?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ExportState. */
        type $Shape = control.ExportState.$Properties;
    }

    /**
     * Properties of an Order.
     * @deprecated Use control.Order.$Properties instead.
     */
    interface IOrder extends control.Order.$Properties {
    }

    /** Represents an Order. */
    class Order {

        /**
         * Constructs a new Order.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.Order.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Order name. */
        name: string;

        /** Order what. */
        what: string;

        /** Order seen. */
        seen?: (control.Seen.$Properties|null);

        /** Order untilWallMs. */
        untilWallMs: number;

        /** Order reason. */
        reason: string;

        /**
         * Encodes the specified Order message. Does not implicitly {@link control.Order.verify|verify} messages.
         * @param message Order message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.Order.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Order message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.Order & control.Order.$Shape} Order
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.Order & control.Order.$Shape;

        /**
         * Verifies an Order message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates an Order message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Order
         */
        static fromObject(object: { [k: string]: any }): control.Order;

        /**
         * Creates a plain object from an Order message. Also converts values to other types if specified.
         * @param message Order
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.Order, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Order to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Order {

        /** Properties of an Order. */
        interface $Properties {

            /** Order name */
            name?: (string|null);

            /** Order what */
            what?: (string|null);

            /** Order seen */
            seen?: (control.Seen.$Properties|null);

            /** Order untilWallMs */
            untilWallMs?: (number|null);

            /** Order reason */
            reason?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Order. */
        type $Shape = control.Order.$Properties;
    }

    /**
     * Properties of a WhatIf.
     * @deprecated Use control.WhatIf.$Properties instead.
     */
    interface IWhatIf extends control.WhatIf.$Properties {
    }

    /** Represents a WhatIf. */
    class WhatIf {

        /**
         * Constructs a new WhatIf.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.WhatIf.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** WhatIf names. */
        names: string[];

        /**
         * Encodes the specified WhatIf message. Does not implicitly {@link control.WhatIf.verify|verify} messages.
         * @param message WhatIf message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.WhatIf.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a WhatIf message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.WhatIf & control.WhatIf.$Shape} WhatIf
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.WhatIf & control.WhatIf.$Shape;

        /**
         * Verifies a WhatIf message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a WhatIf message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns WhatIf
         */
        static fromObject(object: { [k: string]: any }): control.WhatIf;

        /**
         * Creates a plain object from a WhatIf message. Also converts values to other types if specified.
         * @param message WhatIf
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.WhatIf, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this WhatIf to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace WhatIf {

        /** Properties of a WhatIf. */
        interface $Properties {

            /** WhatIf names */
            names?: (string[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a WhatIf. */
        type $Shape = control.WhatIf.$Properties;
    }

    /**
     * Properties of a Reason.
     * @deprecated Use control.Reason.$Properties instead.
     */
    interface IReason extends control.Reason.$Properties {
    }

    /** Represents a Reason. */
    class Reason {

        /**
         * Constructs a new Reason.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.Reason.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Reason kind. */
        kind: string;

        /** Reason words. */
        words: string;

        /**
         * Encodes the specified Reason message. Does not implicitly {@link control.Reason.verify|verify} messages.
         * @param message Reason message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.Reason.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Reason message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.Reason & control.Reason.$Shape} Reason
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.Reason & control.Reason.$Shape;

        /**
         * Verifies a Reason message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a Reason message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Reason
         */
        static fromObject(object: { [k: string]: any }): control.Reason;

        /**
         * Creates a plain object from a Reason message. Also converts values to other types if specified.
         * @param message Reason
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.Reason, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Reason to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Reason {

        /** Properties of a Reason. */
        interface $Properties {

            /** Reason kind */
            kind?: (string|null);

            /** Reason words */
            words?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Reason. */
        type $Shape = control.Reason.$Properties;
    }

    /**
     * Properties of a WhatIfEntry.
     * @deprecated Use control.WhatIfEntry.$Properties instead.
     */
    interface IWhatIfEntry extends control.WhatIfEntry.$Properties {
    }

    /** Represents a WhatIfEntry. */
    class WhatIfEntry {

        /**
         * Constructs a new WhatIfEntry.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.WhatIfEntry.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** WhatIfEntry name. */
        name: string;

        /** WhatIfEntry turn. */
        turn: number;

        /** WhatIfEntry position. */
        position: number;

        /** WhatIfEntry beginsInMs. */
        beginsInMs?: (number|null);

        /** WhatIfEntry lastsMs. */
        lastsMs?: (number|null);

        /** WhatIfEntry objects. */
        objects: number;

        /** WhatIfEntry reasons. */
        reasons: control.Reason.$Properties[];

        /**
         * Encodes the specified WhatIfEntry message. Does not implicitly {@link control.WhatIfEntry.verify|verify} messages.
         * @param message WhatIfEntry message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.WhatIfEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a WhatIfEntry message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.WhatIfEntry & control.WhatIfEntry.$Shape} WhatIfEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.WhatIfEntry & control.WhatIfEntry.$Shape;

        /**
         * Verifies a WhatIfEntry message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a WhatIfEntry message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns WhatIfEntry
         */
        static fromObject(object: { [k: string]: any }): control.WhatIfEntry;

        /**
         * Creates a plain object from a WhatIfEntry message. Also converts values to other types if specified.
         * @param message WhatIfEntry
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.WhatIfEntry, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this WhatIfEntry to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace WhatIfEntry {

        /** Properties of a WhatIfEntry. */
        interface $Properties {

            /** WhatIfEntry name */
            name?: (string|null);

            /** WhatIfEntry turn */
            turn?: (number|null);

            /** WhatIfEntry position */
            position?: (number|null);

            /** WhatIfEntry beginsInMs */
            beginsInMs?: (number|null);

            /** WhatIfEntry lastsMs */
            lastsMs?: (number|null);

            /** WhatIfEntry objects */
            objects?: (number|null);

            /** WhatIfEntry reasons */
            reasons?: (control.Reason.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a WhatIfEntry. */
        type $Shape = control.WhatIfEntry.$Properties;
    }

    /**
     * Properties of a ReadObjects.
     * @deprecated Use control.ReadObjects.$Properties instead.
     */
    interface IReadObjects extends control.ReadObjects.$Properties {
    }

    /** Represents a ReadObjects. */
    class ReadObjects {

        /**
         * Constructs a new ReadObjects.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.ReadObjects.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ReadObjects name. */
        name: string;

        /** ReadObjects only. */
        only: string;

        /** ReadObjects from. */
        from: number;

        /** ReadObjects most. */
        most: number;

        /**
         * Encodes the specified ReadObjects message. Does not implicitly {@link control.ReadObjects.verify|verify} messages.
         * @param message ReadObjects message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.ReadObjects.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ReadObjects message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.ReadObjects & control.ReadObjects.$Shape} ReadObjects
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.ReadObjects & control.ReadObjects.$Shape;

        /**
         * Verifies a ReadObjects message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a ReadObjects message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ReadObjects
         */
        static fromObject(object: { [k: string]: any }): control.ReadObjects;

        /**
         * Creates a plain object from a ReadObjects message. Also converts values to other types if specified.
         * @param message ReadObjects
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.ReadObjects, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ReadObjects to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ReadObjects {

        /** Properties of a ReadObjects. */
        interface $Properties {

            /** ReadObjects name */
            name?: (string|null);

            /** ReadObjects only */
            only?: (string|null);

            /** ReadObjects from */
            from?: (number|null);

            /** ReadObjects most */
            most?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ReadObjects. */
        type $Shape = control.ReadObjects.$Properties;
    }

    /**
     * Properties of a RetryObjects.
     * @deprecated Use control.RetryObjects.$Properties instead.
     */
    interface IRetryObjects extends control.RetryObjects.$Properties {
    }

    /** Represents a RetryObjects. */
    class RetryObjects {

        /**
         * Constructs a new RetryObjects.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.RetryObjects.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RetryObjects name. */
        name: string;

        /** RetryObjects objects. */
        objects: control.ObjectName.$Properties[];

        /**
         * Encodes the specified RetryObjects message. Does not implicitly {@link control.RetryObjects.verify|verify} messages.
         * @param message RetryObjects message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.RetryObjects.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RetryObjects message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.RetryObjects & control.RetryObjects.$Shape} RetryObjects
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.RetryObjects & control.RetryObjects.$Shape;

        /**
         * Verifies a RetryObjects message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a RetryObjects message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns RetryObjects
         */
        static fromObject(object: { [k: string]: any }): control.RetryObjects;

        /**
         * Creates a plain object from a RetryObjects message. Also converts values to other types if specified.
         * @param message RetryObjects
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.RetryObjects, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this RetryObjects to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace RetryObjects {

        /** Properties of a RetryObjects. */
        interface $Properties {

            /** RetryObjects name */
            name?: (string|null);

            /** RetryObjects objects */
            objects?: (control.ObjectName.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RetryObjects. */
        type $Shape = control.RetryObjects.$Properties;
    }

    /**
     * Properties of a ReadConflicts.
     * @deprecated Use control.ReadConflicts.$Properties instead.
     */
    interface IReadConflicts extends control.ReadConflicts.$Properties {
    }

    /** Represents a ReadConflicts. */
    class ReadConflicts {

        /**
         * Constructs a new ReadConflicts.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.ReadConflicts.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ReadConflicts name. */
        name: string;

        /**
         * Encodes the specified ReadConflicts message. Does not implicitly {@link control.ReadConflicts.verify|verify} messages.
         * @param message ReadConflicts message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.ReadConflicts.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ReadConflicts message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.ReadConflicts & control.ReadConflicts.$Shape} ReadConflicts
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.ReadConflicts & control.ReadConflicts.$Shape;

        /**
         * Verifies a ReadConflicts message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a ReadConflicts message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ReadConflicts
         */
        static fromObject(object: { [k: string]: any }): control.ReadConflicts;

        /**
         * Creates a plain object from a ReadConflicts message. Also converts values to other types if specified.
         * @param message ReadConflicts
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.ReadConflicts, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ReadConflicts to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ReadConflicts {

        /** Properties of a ReadConflicts. */
        interface $Properties {

            /** ReadConflicts name */
            name?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ReadConflicts. */
        type $Shape = control.ReadConflicts.$Properties;
    }

    /**
     * Properties of a ResolveConflict.
     * @deprecated Use control.ResolveConflict.$Properties instead.
     */
    interface IResolveConflict extends control.ResolveConflict.$Properties {
    }

    /** Represents a ResolveConflict. */
    class ResolveConflict {

        /**
         * Constructs a new ResolveConflict.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.ResolveConflict.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ResolveConflict name. */
        name: string;

        /** ResolveConflict object. */
        object?: (control.ObjectName.$Properties|null);

        /** ResolveConflict keep. */
        keep: string;

        /**
         * Encodes the specified ResolveConflict message. Does not implicitly {@link control.ResolveConflict.verify|verify} messages.
         * @param message ResolveConflict message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.ResolveConflict.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ResolveConflict message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.ResolveConflict & control.ResolveConflict.$Shape} ResolveConflict
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.ResolveConflict & control.ResolveConflict.$Shape;

        /**
         * Verifies a ResolveConflict message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a ResolveConflict message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ResolveConflict
         */
        static fromObject(object: { [k: string]: any }): control.ResolveConflict;

        /**
         * Creates a plain object from a ResolveConflict message. Also converts values to other types if specified.
         * @param message ResolveConflict
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.ResolveConflict, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ResolveConflict to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ResolveConflict {

        /** Properties of a ResolveConflict. */
        interface $Properties {

            /** ResolveConflict name */
            name?: (string|null);

            /** ResolveConflict object */
            object?: (control.ObjectName.$Properties|null);

            /** ResolveConflict keep */
            keep?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ResolveConflict. */
        type $Shape = control.ResolveConflict.$Properties;
    }

    /**
     * Properties of a ConflictRow.
     * @deprecated Use control.ConflictRow.$Properties instead.
     */
    interface IConflictRow extends control.ConflictRow.$Properties {
    }

    /** Represents a ConflictRow. */
    class ConflictRow {

        /**
         * Constructs a new ConflictRow.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.ConflictRow.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ConflictRow type. */
        type: string;

        /** ConflictRow number. */
        number: number;

        /** ConflictRow name. */
        name: string;

        /** ConflictRow main. */
        main: string;

        /** ConflictRow backup. */
        backup: string;

        /** ConflictRow keep. */
        keep: string;

        /**
         * Encodes the specified ConflictRow message. Does not implicitly {@link control.ConflictRow.verify|verify} messages.
         * @param message ConflictRow message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.ConflictRow.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ConflictRow message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.ConflictRow & control.ConflictRow.$Shape} ConflictRow
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.ConflictRow & control.ConflictRow.$Shape;

        /**
         * Verifies a ConflictRow message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a ConflictRow message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ConflictRow
         */
        static fromObject(object: { [k: string]: any }): control.ConflictRow;

        /**
         * Creates a plain object from a ConflictRow message. Also converts values to other types if specified.
         * @param message ConflictRow
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.ConflictRow, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ConflictRow to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ConflictRow {

        /** Properties of a ConflictRow. */
        interface $Properties {

            /** ConflictRow type */
            type?: (string|null);

            /** ConflictRow number */
            number?: (number|null);

            /** ConflictRow name */
            name?: (string|null);

            /** ConflictRow main */
            main?: (string|null);

            /** ConflictRow backup */
            backup?: (string|null);

            /** ConflictRow keep */
            keep?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ConflictRow. */
        type $Shape = control.ConflictRow.$Properties;
    }

    /**
     * Properties of a ReadBackups.
     * @deprecated Use control.ReadBackups.$Properties instead.
     */
    interface IReadBackups extends control.ReadBackups.$Properties {
    }

    /** Represents a ReadBackups. */
    class ReadBackups {

        /**
         * Constructs a new ReadBackups.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.ReadBackups.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ReadBackups name. */
        name: string;

        /**
         * Encodes the specified ReadBackups message. Does not implicitly {@link control.ReadBackups.verify|verify} messages.
         * @param message ReadBackups message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.ReadBackups.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ReadBackups message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.ReadBackups & control.ReadBackups.$Shape} ReadBackups
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.ReadBackups & control.ReadBackups.$Shape;

        /**
         * Verifies a ReadBackups message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a ReadBackups message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ReadBackups
         */
        static fromObject(object: { [k: string]: any }): control.ReadBackups;

        /**
         * Creates a plain object from a ReadBackups message. Also converts values to other types if specified.
         * @param message ReadBackups
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.ReadBackups, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ReadBackups to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ReadBackups {

        /** Properties of a ReadBackups. */
        interface $Properties {

            /** ReadBackups name */
            name?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ReadBackups. */
        type $Shape = control.ReadBackups.$Properties;
    }

    /**
     * Properties of a BackupRow.
     * @deprecated Use control.BackupRow.$Properties instead.
     */
    interface IBackupRow extends control.BackupRow.$Properties {
    }

    /** Represents a BackupRow. */
    class BackupRow {

        /**
         * Constructs a new BackupRow.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.BackupRow.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BackupRow number. */
        number: number;

        /** BackupRow madeWallMs. */
        madeWallMs: number;

        /** BackupRow why. */
        why: string;

        /** BackupRow objects. */
        objects: number;

        /** BackupRow bytes. */
        bytes: number;

        /** BackupRow state. */
        state: string;

        /** BackupRow words. */
        words: string;

        /**
         * Encodes the specified BackupRow message. Does not implicitly {@link control.BackupRow.verify|verify} messages.
         * @param message BackupRow message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.BackupRow.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a BackupRow message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.BackupRow & control.BackupRow.$Shape} BackupRow
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.BackupRow & control.BackupRow.$Shape;

        /**
         * Verifies a BackupRow message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a BackupRow message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns BackupRow
         */
        static fromObject(object: { [k: string]: any }): control.BackupRow;

        /**
         * Creates a plain object from a BackupRow message. Also converts values to other types if specified.
         * @param message BackupRow
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.BackupRow, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this BackupRow to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace BackupRow {

        /** Properties of a BackupRow. */
        interface $Properties {

            /** BackupRow number */
            number?: (number|null);

            /** BackupRow madeWallMs */
            madeWallMs?: (number|null);

            /** BackupRow why */
            why?: (string|null);

            /** BackupRow objects */
            objects?: (number|null);

            /** BackupRow bytes */
            bytes?: (number|null);

            /** BackupRow state */
            state?: (string|null);

            /** BackupRow words */
            words?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BackupRow. */
        type $Shape = control.BackupRow.$Properties;
    }

    /**
     * Properties of a ReadCopies.
     * @deprecated Use control.ReadCopies.$Properties instead.
     */
    interface IReadCopies extends control.ReadCopies.$Properties {
    }

    /** Represents a ReadCopies. */
    class ReadCopies {

        /**
         * Constructs a new ReadCopies.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.ReadCopies.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ReadCopies name. */
        name: string;

        /**
         * Encodes the specified ReadCopies message. Does not implicitly {@link control.ReadCopies.verify|verify} messages.
         * @param message ReadCopies message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.ReadCopies.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ReadCopies message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.ReadCopies & control.ReadCopies.$Shape} ReadCopies
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.ReadCopies & control.ReadCopies.$Shape;

        /**
         * Verifies a ReadCopies message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a ReadCopies message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ReadCopies
         */
        static fromObject(object: { [k: string]: any }): control.ReadCopies;

        /**
         * Creates a plain object from a ReadCopies message. Also converts values to other types if specified.
         * @param message ReadCopies
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.ReadCopies, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ReadCopies to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ReadCopies {

        /** Properties of a ReadCopies. */
        interface $Properties {

            /** ReadCopies name */
            name?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ReadCopies. */
        type $Shape = control.ReadCopies.$Properties;
    }

    /**
     * Properties of an ExportCopy.
     * @deprecated Use control.ExportCopy.$Properties instead.
     */
    interface IExportCopy extends control.ExportCopy.$Properties {
    }

    /** Represents an ExportCopy. */
    class ExportCopy {

        /**
         * Constructs a new ExportCopy.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.ExportCopy.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ExportCopy name. */
        name: string;

        /** ExportCopy copy. */
        copy: number;

        /** ExportCopy path. */
        path: string;

        /**
         * Encodes the specified ExportCopy message. Does not implicitly {@link control.ExportCopy.verify|verify} messages.
         * @param message ExportCopy message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.ExportCopy.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ExportCopy message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.ExportCopy & control.ExportCopy.$Shape} ExportCopy
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.ExportCopy & control.ExportCopy.$Shape;

        /**
         * Verifies an ExportCopy message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates an ExportCopy message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ExportCopy
         */
        static fromObject(object: { [k: string]: any }): control.ExportCopy;

        /**
         * Creates a plain object from an ExportCopy message. Also converts values to other types if specified.
         * @param message ExportCopy
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.ExportCopy, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ExportCopy to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ExportCopy {

        /** Properties of an ExportCopy. */
        interface $Properties {

            /** ExportCopy name */
            name?: (string|null);

            /** ExportCopy copy */
            copy?: (number|null);

            /** ExportCopy path */
            path?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ExportCopy. */
        type $Shape = control.ExportCopy.$Properties;
    }

    /**
     * Properties of an AcceptBackup.
     * @deprecated Use control.AcceptBackup.$Properties instead.
     */
    interface IAcceptBackup extends control.AcceptBackup.$Properties {
    }

    /** Represents an AcceptBackup. */
    class AcceptBackup {

        /**
         * Constructs a new AcceptBackup.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.AcceptBackup.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AcceptBackup name. */
        name: string;

        /** AcceptBackup number. */
        number: number;

        /**
         * Encodes the specified AcceptBackup message. Does not implicitly {@link control.AcceptBackup.verify|verify} messages.
         * @param message AcceptBackup message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.AcceptBackup.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AcceptBackup message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.AcceptBackup & control.AcceptBackup.$Shape} AcceptBackup
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.AcceptBackup & control.AcceptBackup.$Shape;

        /**
         * Verifies an AcceptBackup message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates an AcceptBackup message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns AcceptBackup
         */
        static fromObject(object: { [k: string]: any }): control.AcceptBackup;

        /**
         * Creates a plain object from an AcceptBackup message. Also converts values to other types if specified.
         * @param message AcceptBackup
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.AcceptBackup, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this AcceptBackup to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace AcceptBackup {

        /** Properties of an AcceptBackup. */
        interface $Properties {

            /** AcceptBackup name */
            name?: (string|null);

            /** AcceptBackup number */
            number?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AcceptBackup. */
        type $Shape = control.AcceptBackup.$Properties;
    }

    /**
     * Properties of a CopyRow.
     * @deprecated Use control.CopyRow.$Properties instead.
     */
    interface ICopyRow extends control.CopyRow.$Properties {
    }

    /** Represents a CopyRow. */
    class CopyRow {

        /**
         * Constructs a new CopyRow.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.CopyRow.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CopyRow copy. */
        copy: number;

        /** CopyRow keptWallMs. */
        keptWallMs: number;

        /** CopyRow epoch. */
        epoch: (number|Long);

        /** CopyRow why. */
        why: string;

        /** CopyRow type. */
        type: string;

        /** CopyRow number. */
        number: number;

        /** CopyRow name. */
        name: string;

        /** CopyRow bytes. */
        bytes: number;

        /** CopyRow digest. */
        digest: string;

        /**
         * Encodes the specified CopyRow message. Does not implicitly {@link control.CopyRow.verify|verify} messages.
         * @param message CopyRow message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.CopyRow.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CopyRow message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.CopyRow & control.CopyRow.$Shape} CopyRow
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.CopyRow & control.CopyRow.$Shape;

        /**
         * Verifies a CopyRow message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a CopyRow message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns CopyRow
         */
        static fromObject(object: { [k: string]: any }): control.CopyRow;

        /**
         * Creates a plain object from a CopyRow message. Also converts values to other types if specified.
         * @param message CopyRow
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.CopyRow, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this CopyRow to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace CopyRow {

        /** Properties of a CopyRow. */
        interface $Properties {

            /** CopyRow copy */
            copy?: (number|null);

            /** CopyRow keptWallMs */
            keptWallMs?: (number|null);

            /** CopyRow epoch */
            epoch?: (number|Long|null);

            /** CopyRow why */
            why?: (string|null);

            /** CopyRow type */
            type?: (string|null);

            /** CopyRow number */
            number?: (number|null);

            /** CopyRow name */
            name?: (string|null);

            /** CopyRow bytes */
            bytes?: (number|null);

            /** CopyRow digest */
            digest?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CopyRow. */
        type $Shape = control.CopyRow.$Properties;
    }

    /**
     * Properties of an ObjectName.
     * @deprecated Use control.ObjectName.$Properties instead.
     */
    interface IObjectName extends control.ObjectName.$Properties {
    }

    /** Represents an ObjectName. */
    class ObjectName {

        /**
         * Constructs a new ObjectName.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.ObjectName.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ObjectName type. */
        type: string;

        /** ObjectName number. */
        number: number;

        /**
         * Encodes the specified ObjectName message. Does not implicitly {@link control.ObjectName.verify|verify} messages.
         * @param message ObjectName message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.ObjectName.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ObjectName message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.ObjectName & control.ObjectName.$Shape} ObjectName
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.ObjectName & control.ObjectName.$Shape;

        /**
         * Verifies an ObjectName message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates an ObjectName message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ObjectName
         */
        static fromObject(object: { [k: string]: any }): control.ObjectName;

        /**
         * Creates a plain object from an ObjectName message. Also converts values to other types if specified.
         * @param message ObjectName
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.ObjectName, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ObjectName to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ObjectName {

        /** Properties of an ObjectName. */
        interface $Properties {

            /** ObjectName type */
            type?: (string|null);

            /** ObjectName number */
            number?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ObjectName. */
        type $Shape = control.ObjectName.$Properties;
    }

    /**
     * Properties of an ObjectRow.
     * @deprecated Use control.ObjectRow.$Properties instead.
     */
    interface IObjectRow extends control.ObjectRow.$Properties {
    }

    /** Represents an ObjectRow. */
    class ObjectRow {

        /**
         * Constructs a new ObjectRow.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.ObjectRow.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ObjectRow type. */
        type: string;

        /** ObjectRow number. */
        number: number;

        /** ObjectRow name. */
        name: string;

        /** ObjectRow where. */
        where: string;

        /** ObjectRow result. */
        result?: (string|null);

        /** ObjectRow words. */
        words: string;

        /** ObjectRow attempts. */
        attempts: number;

        /** ObjectRow again. */
        again: boolean;

        /**
         * Encodes the specified ObjectRow message. Does not implicitly {@link control.ObjectRow.verify|verify} messages.
         * @param message ObjectRow message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.ObjectRow.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ObjectRow message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.ObjectRow & control.ObjectRow.$Shape} ObjectRow
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.ObjectRow & control.ObjectRow.$Shape;

        /**
         * Verifies an ObjectRow message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates an ObjectRow message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ObjectRow
         */
        static fromObject(object: { [k: string]: any }): control.ObjectRow;

        /**
         * Creates a plain object from an ObjectRow message. Also converts values to other types if specified.
         * @param message ObjectRow
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.ObjectRow, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ObjectRow to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ObjectRow {

        /** Properties of an ObjectRow. */
        interface $Properties {

            /** ObjectRow type */
            type?: (string|null);

            /** ObjectRow number */
            number?: (number|null);

            /** ObjectRow name */
            name?: (string|null);

            /** ObjectRow where */
            where?: (string|null);

            /** ObjectRow result */
            result?: (string|null);

            /** ObjectRow words */
            words?: (string|null);

            /** ObjectRow attempts */
            attempts?: (number|null);

            /** ObjectRow again */
            again?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ObjectRow. */
        type $Shape = control.ObjectRow.$Properties;
    }

    /**
     * Properties of a ReadEvents.
     * @deprecated Use control.ReadEvents.$Properties instead.
     */
    interface IReadEvents extends control.ReadEvents.$Properties {
    }

    /** Represents a ReadEvents. */
    class ReadEvents {

        /**
         * Constructs a new ReadEvents.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.ReadEvents.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ReadEvents newest. */
        newest: number;

        /** ReadEvents server. */
        server: string;

        /**
         * Encodes the specified ReadEvents message. Does not implicitly {@link control.ReadEvents.verify|verify} messages.
         * @param message ReadEvents message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.ReadEvents.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ReadEvents message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.ReadEvents & control.ReadEvents.$Shape} ReadEvents
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.ReadEvents & control.ReadEvents.$Shape;

        /**
         * Verifies a ReadEvents message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a ReadEvents message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ReadEvents
         */
        static fromObject(object: { [k: string]: any }): control.ReadEvents;

        /**
         * Creates a plain object from a ReadEvents message. Also converts values to other types if specified.
         * @param message ReadEvents
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.ReadEvents, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ReadEvents to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ReadEvents {

        /** Properties of a ReadEvents. */
        interface $Properties {

            /** ReadEvents newest */
            newest?: (number|null);

            /** ReadEvents server */
            server?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ReadEvents. */
        type $Shape = control.ReadEvents.$Properties;
    }

    /** OutcomeKind enum. */
    enum OutcomeKind {

        /** OUTCOME_KIND_UNSPECIFIED value */
        OUTCOME_KIND_UNSPECIFIED = 0,

        /** OUTCOME_KIND_DONE value */
        OUTCOME_KIND_DONE = 1,

        /** OUTCOME_KIND_REFUSED value */
        OUTCOME_KIND_REFUSED = 2,

        /** OUTCOME_KIND_RUNNING value */
        OUTCOME_KIND_RUNNING = 3
    }

    /**
     * Properties of an Outcome.
     * @deprecated Use control.Outcome.$Properties instead.
     */
    interface IOutcome extends control.Outcome.$Properties {
    }

    /** Represents an Outcome. */
    class Outcome {

        /**
         * Constructs a new Outcome.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.Outcome.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Outcome kind. */
        kind: control.OutcomeKind;

        /** Outcome words. */
        words: string;

        /** Outcome reasons. */
        reasons: control.Reason.$Properties[];

        /** Outcome whatIf. */
        whatIf: control.WhatIfEntry.$Properties[];

        /** Outcome objects. */
        objects: control.ObjectRow.$Properties[];

        /** Outcome objectsTotal. */
        objectsTotal: number;

        /** Outcome conflicts. */
        conflicts: control.ConflictRow.$Properties[];

        /** Outcome backups. */
        backups: control.BackupRow.$Properties[];

        /** Outcome copies. */
        copies: control.CopyRow.$Properties[];

        /**
         * Encodes the specified Outcome message. Does not implicitly {@link control.Outcome.verify|verify} messages.
         * @param message Outcome message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.Outcome.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Outcome message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.Outcome & control.Outcome.$Shape} Outcome
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.Outcome & control.Outcome.$Shape;

        /**
         * Verifies an Outcome message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates an Outcome message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Outcome
         */
        static fromObject(object: { [k: string]: any }): control.Outcome;

        /**
         * Creates a plain object from an Outcome message. Also converts values to other types if specified.
         * @param message Outcome
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.Outcome, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Outcome to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Outcome {

        /** Properties of an Outcome. */
        interface $Properties {

            /** Outcome kind */
            kind?: (control.OutcomeKind|null);

            /** Outcome words */
            words?: (string|null);

            /** Outcome reasons */
            reasons?: (control.Reason.$Properties[]|null);

            /** Outcome whatIf */
            whatIf?: (control.WhatIfEntry.$Properties[]|null);

            /** Outcome objects */
            objects?: (control.ObjectRow.$Properties[]|null);

            /** Outcome objectsTotal */
            objectsTotal?: (number|null);

            /** Outcome conflicts */
            conflicts?: (control.ConflictRow.$Properties[]|null);

            /** Outcome backups */
            backups?: (control.BackupRow.$Properties[]|null);

            /** Outcome copies */
            copies?: (control.CopyRow.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Outcome. */
        type $Shape = control.Outcome.$Properties;
    }

    /**
     * Properties of a View.
     * @deprecated Use control.View.$Properties instead.
     */
    interface IView extends control.View.$Properties {
    }

    /** Represents a View. */
    class View {

        /**
         * Constructs a new View.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.View.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** View sequence. */
        sequence: (number|Long);

        /** View full. */
        full: boolean;

        /** View nowMs. */
        nowMs: number;

        /** View wallMs. */
        wallMs: number;

        /** View backup. */
        backup?: (control.BackupView.$Properties|null);

        /** View servers. */
        servers: control.ServerView.$Properties[];

        /** View removed. */
        removed: string[];

        /** View flashes. */
        flashes: control.Happening.$Properties[];

        /**
         * Encodes the specified View message. Does not implicitly {@link control.View.verify|verify} messages.
         * @param message View message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.View.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a View message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.View & control.View.$Shape} View
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.View & control.View.$Shape;

        /**
         * Verifies a View message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a View message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns View
         */
        static fromObject(object: { [k: string]: any }): control.View;

        /**
         * Creates a plain object from a View message. Also converts values to other types if specified.
         * @param message View
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.View, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this View to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace View {

        /** Properties of a View. */
        interface $Properties {

            /** View sequence */
            sequence?: (number|Long|null);

            /** View full */
            full?: (boolean|null);

            /** View nowMs */
            nowMs?: (number|null);

            /** View wallMs */
            wallMs?: (number|null);

            /** View backup */
            backup?: (control.BackupView.$Properties|null);

            /** View servers */
            servers?: (control.ServerView.$Properties[]|null);

            /** View removed */
            removed?: (string[]|null);

            /** View flashes */
            flashes?: (control.Happening.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a View. */
        type $Shape = control.View.$Properties;
    }

    /**
     * Properties of a BackupView.
     * @deprecated Use control.BackupView.$Properties instead.
     */
    interface IBackupView extends control.BackupView.$Properties {
    }

    /** Represents a BackupView. */
    class BackupView {

        /**
         * Constructs a new BackupView.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.BackupView.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BackupView name. */
        name: string;

        /** BackupView id. */
        id: string;

        /** BackupView listens. */
        listens: string;

        /** BackupView version. */
        version: string;

        /** BackupView store. */
        store: string;

        /** BackupView storeProblem. */
        storeProblem: string;

        /** BackupView role. */
        role: string;

        /** BackupView alarms. */
        alarms: string[];

        /** BackupView unfit. */
        unfit: control.Reason.$Properties[];

        /** BackupView warnings. */
        warnings: string[];

        /** BackupView witnesses. */
        witnesses: control.WitnessView.$Properties[];

        /** BackupView awayMains. */
        awayMains: number;

        /** BackupView awayObjects. */
        awayObjects: number;

        /** BackupView limitMains. */
        limitMains: number;

        /** BackupView limitObjects. */
        limitObjects: number;

        /** BackupView inLine. */
        inLine: number;

        /**
         * Encodes the specified BackupView message. Does not implicitly {@link control.BackupView.verify|verify} messages.
         * @param message BackupView message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.BackupView.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a BackupView message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.BackupView & control.BackupView.$Shape} BackupView
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.BackupView & control.BackupView.$Shape;

        /**
         * Verifies a BackupView message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a BackupView message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns BackupView
         */
        static fromObject(object: { [k: string]: any }): control.BackupView;

        /**
         * Creates a plain object from a BackupView message. Also converts values to other types if specified.
         * @param message BackupView
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.BackupView, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this BackupView to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace BackupView {

        /** Properties of a BackupView. */
        interface $Properties {

            /** BackupView name */
            name?: (string|null);

            /** BackupView id */
            id?: (string|null);

            /** BackupView listens */
            listens?: (string|null);

            /** BackupView version */
            version?: (string|null);

            /** BackupView store */
            store?: (string|null);

            /** BackupView storeProblem */
            storeProblem?: (string|null);

            /** BackupView role */
            role?: (string|null);

            /** BackupView alarms */
            alarms?: (string[]|null);

            /** BackupView unfit */
            unfit?: (control.Reason.$Properties[]|null);

            /** BackupView warnings */
            warnings?: (string[]|null);

            /** BackupView witnesses */
            witnesses?: (control.WitnessView.$Properties[]|null);

            /** BackupView awayMains */
            awayMains?: (number|null);

            /** BackupView awayObjects */
            awayObjects?: (number|null);

            /** BackupView limitMains */
            limitMains?: (number|null);

            /** BackupView limitObjects */
            limitObjects?: (number|null);

            /** BackupView inLine */
            inLine?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BackupView. */
        type $Shape = control.BackupView.$Properties;
    }

    /**
     * Properties of a ServerView.
     * @deprecated Use control.ServerView.$Properties instead.
     */
    interface IServerView extends control.ServerView.$Properties {
    }

    /** Represents a ServerView. */
    class ServerView {

        /**
         * Constructs a new ServerView.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.ServerView.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ServerView name. */
        name: string;

        /** ServerView address. */
        address: string;

        /** ServerView state. */
        state: string;

        /** ServerView sinceWallMs. */
        sinceWallMs: number;

        /** ServerView sinceMs. */
        sinceMs: number;

        /** ServerView why. */
        why: string;

        /** ServerView dueAtMs. */
        dueAtMs?: (number|null);

        /** ServerView dueWhat. */
        dueWhat: string;

        /** ServerView timer. */
        timer: string;

        /** ServerView custody. */
        custody: string;

        /** ServerView custodySinceWallMs. */
        custodySinceWallMs: number;

        /** ServerView epoch. */
        epoch: (number|Long);

        /** ServerView mainParked. */
        mainParked: boolean;

        /** ServerView linked. */
        linked: boolean;

        /** ServerView linkPeer. */
        linkPeer: string;

        /** ServerView lastHeardWallMs. */
        lastHeardWallMs?: (number|null);

        /** ServerView lastKeepAliveWallMs. */
        lastKeepAliveWallMs?: (number|null);

        /** ServerView unhealthy. */
        unhealthy: string[];

        /** ServerView objectsTotal. */
        objectsTotal?: (number|null);

        /** ServerView objectsChosen. */
        objectsChosen?: (number|null);

        /** ServerView chosenNone. */
        chosenNone: boolean;

        /** ServerView transfer. */
        transfer?: (control.Transfer.$Properties|null);

        /** ServerView backupWallMs. */
        backupWallMs?: (number|null);

        /** ServerView backupFailed. */
        backupFailed: string;

        /** ServerView changedSince. */
        changedSince?: (number|null);

        /** ServerView changedKnownDiffers. */
        changedKnownDiffers: boolean;

        /** ServerView notReady. */
        notReady: control.Reason.$Properties[];

        /** ServerView blocked. */
        blocked: control.Reason.$Properties[];

        /** ServerView alarms. */
        alarms: string[];

        /** ServerView settings. */
        settings: { [k: string]: string };

        /** ServerView onBackup. */
        onBackup: number;

        /** ServerView failed. */
        failed: control.ObjectOutcome.$Properties[];

        /** ServerView failedTotal. */
        failedTotal: number;

        /** ServerView conflicts. */
        conflicts: number;

        /** ServerView mainVersion. */
        mainVersion: string;

        /** ServerView missedOldBoot. */
        missedOldBoot: number;

        /** ServerView lastResult. */
        lastResult: string;

        /** ServerView returnedAtMs. */
        returnedAtMs?: (number|null);

        /** ServerView line. */
        line?: (number|null);

        /** ServerView inLine. */
        inLine: number;

        /** ServerView held. */
        held?: (control.Held.$Properties|null);

        /** ServerView cancelledBy. */
        cancelledBy: string;

        /** ServerView maintenance. */
        maintenance?: (control.MaintenanceView.$Properties|null);

        /** ServerView flapLocked. */
        flapLocked: boolean;

        /** ServerView blockedSinceWallMs. */
        blockedSinceWallMs?: (number|null);

        /** ServerView byOrder. */
        byOrder?: (control.ByOrder.$Properties|null);

        /** ServerView leaseWords. */
        leaseWords: string;

        /** ServerView pingAliveWallMs. */
        pingAliveWallMs?: (number|null);

        /** ServerView pingRoundTripMs. */
        pingRoundTripMs?: (number|null);

        /** ServerView pingSilentSinceWallMs. */
        pingSilentSinceWallMs?: (number|null);

        /** ServerView pingProblem. */
        pingProblem: string;

        /** ServerView lastDrill. */
        lastDrill?: (control.DrillView.$Properties|null);

        /** ServerView drilling. */
        drilling?: (control.Transfer.$Properties|null);

        /**
         * Encodes the specified ServerView message. Does not implicitly {@link control.ServerView.verify|verify} messages.
         * @param message ServerView message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.ServerView.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ServerView message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.ServerView & control.ServerView.$Shape} ServerView
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.ServerView & control.ServerView.$Shape;

        /**
         * Verifies a ServerView message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a ServerView message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ServerView
         */
        static fromObject(object: { [k: string]: any }): control.ServerView;

        /**
         * Creates a plain object from a ServerView message. Also converts values to other types if specified.
         * @param message ServerView
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.ServerView, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ServerView to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ServerView {

        /** Properties of a ServerView. */
        interface $Properties {

            /** ServerView name */
            name?: (string|null);

            /** ServerView address */
            address?: (string|null);

            /** ServerView state */
            state?: (string|null);

            /** ServerView sinceWallMs */
            sinceWallMs?: (number|null);

            /** ServerView sinceMs */
            sinceMs?: (number|null);

            /** ServerView why */
            why?: (string|null);

            /** ServerView dueAtMs */
            dueAtMs?: (number|null);

            /** ServerView dueWhat */
            dueWhat?: (string|null);

            /** ServerView timer */
            timer?: (string|null);

            /** ServerView custody */
            custody?: (string|null);

            /** ServerView custodySinceWallMs */
            custodySinceWallMs?: (number|null);

            /** ServerView epoch */
            epoch?: (number|Long|null);

            /** ServerView mainParked */
            mainParked?: (boolean|null);

            /** ServerView linked */
            linked?: (boolean|null);

            /** ServerView linkPeer */
            linkPeer?: (string|null);

            /** ServerView lastHeardWallMs */
            lastHeardWallMs?: (number|null);

            /** ServerView lastKeepAliveWallMs */
            lastKeepAliveWallMs?: (number|null);

            /** ServerView unhealthy */
            unhealthy?: (string[]|null);

            /** ServerView objectsTotal */
            objectsTotal?: (number|null);

            /** ServerView objectsChosen */
            objectsChosen?: (number|null);

            /** ServerView chosenNone */
            chosenNone?: (boolean|null);

            /** ServerView transfer */
            transfer?: (control.Transfer.$Properties|null);

            /** ServerView backupWallMs */
            backupWallMs?: (number|null);

            /** ServerView backupFailed */
            backupFailed?: (string|null);

            /** ServerView changedSince */
            changedSince?: (number|null);

            /** ServerView changedKnownDiffers */
            changedKnownDiffers?: (boolean|null);

            /** ServerView notReady */
            notReady?: (control.Reason.$Properties[]|null);

            /** ServerView blocked */
            blocked?: (control.Reason.$Properties[]|null);

            /** ServerView alarms */
            alarms?: (string[]|null);

            /** ServerView settings */
            settings?: ({ [k: string]: string }|null);

            /** ServerView onBackup */
            onBackup?: (number|null);

            /** ServerView failed */
            failed?: (control.ObjectOutcome.$Properties[]|null);

            /** ServerView failedTotal */
            failedTotal?: (number|null);

            /** ServerView conflicts */
            conflicts?: (number|null);

            /** ServerView mainVersion */
            mainVersion?: (string|null);

            /** ServerView missedOldBoot */
            missedOldBoot?: (number|null);

            /** ServerView lastResult */
            lastResult?: (string|null);

            /** ServerView returnedAtMs */
            returnedAtMs?: (number|null);

            /** ServerView line */
            line?: (number|null);

            /** ServerView inLine */
            inLine?: (number|null);

            /** ServerView held */
            held?: (control.Held.$Properties|null);

            /** ServerView cancelledBy */
            cancelledBy?: (string|null);

            /** ServerView maintenance */
            maintenance?: (control.MaintenanceView.$Properties|null);

            /** ServerView flapLocked */
            flapLocked?: (boolean|null);

            /** ServerView blockedSinceWallMs */
            blockedSinceWallMs?: (number|null);

            /** ServerView byOrder */
            byOrder?: (control.ByOrder.$Properties|null);

            /** ServerView leaseWords */
            leaseWords?: (string|null);

            /** ServerView pingAliveWallMs */
            pingAliveWallMs?: (number|null);

            /** ServerView pingRoundTripMs */
            pingRoundTripMs?: (number|null);

            /** ServerView pingSilentSinceWallMs */
            pingSilentSinceWallMs?: (number|null);

            /** ServerView pingProblem */
            pingProblem?: (string|null);

            /** ServerView lastDrill */
            lastDrill?: (control.DrillView.$Properties|null);

            /** ServerView drilling */
            drilling?: (control.Transfer.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ServerView. */
        type $Shape = control.ServerView.$Properties;
    }

    /**
     * Properties of a ByOrder.
     * @deprecated Use control.ByOrder.$Properties instead.
     */
    interface IByOrder extends control.ByOrder.$Properties {
    }

    /** Represents a ByOrder. */
    class ByOrder {

        /**
         * Constructs a new ByOrder.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.ByOrder.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ByOrder takeover. */
        takeover: string;

        /** ByOrder switchover. */
        switchover: boolean;

        /** ByOrder switching. */
        switching: string;

        /** ByOrder undone. */
        undone: string;

        /** ByOrder undoneWallMs. */
        undoneWallMs?: (number|null);

        /** ByOrder exclusive. */
        exclusive: boolean;

        /** ByOrder rebuild. */
        rebuild: string;

        /**
         * Encodes the specified ByOrder message. Does not implicitly {@link control.ByOrder.verify|verify} messages.
         * @param message ByOrder message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.ByOrder.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ByOrder message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.ByOrder & control.ByOrder.$Shape} ByOrder
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.ByOrder & control.ByOrder.$Shape;

        /**
         * Verifies a ByOrder message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a ByOrder message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ByOrder
         */
        static fromObject(object: { [k: string]: any }): control.ByOrder;

        /**
         * Creates a plain object from a ByOrder message. Also converts values to other types if specified.
         * @param message ByOrder
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.ByOrder, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ByOrder to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ByOrder {

        /** Properties of a ByOrder. */
        interface $Properties {

            /** ByOrder takeover */
            takeover?: (string|null);

            /** ByOrder switchover */
            switchover?: (boolean|null);

            /** ByOrder switching */
            switching?: (string|null);

            /** ByOrder undone */
            undone?: (string|null);

            /** ByOrder undoneWallMs */
            undoneWallMs?: (number|null);

            /** ByOrder exclusive */
            exclusive?: (boolean|null);

            /** ByOrder rebuild */
            rebuild?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ByOrder. */
        type $Shape = control.ByOrder.$Properties;
    }

    /**
     * Properties of a WitnessView.
     * @deprecated Use control.WitnessView.$Properties instead.
     */
    interface IWitnessView extends control.WitnessView.$Properties {
    }

    /** Represents a WitnessView. */
    class WitnessView {

        /**
         * Constructs a new WitnessView.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.WitnessView.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** WitnessView address. */
        address: string;

        /** WitnessView state. */
        state: string;

        /** WitnessView answeredWallMs. */
        answeredWallMs?: (number|null);

        /** WitnessView problem. */
        problem: string;

        /**
         * Encodes the specified WitnessView message. Does not implicitly {@link control.WitnessView.verify|verify} messages.
         * @param message WitnessView message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.WitnessView.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a WitnessView message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.WitnessView & control.WitnessView.$Shape} WitnessView
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.WitnessView & control.WitnessView.$Shape;

        /**
         * Verifies a WitnessView message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a WitnessView message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns WitnessView
         */
        static fromObject(object: { [k: string]: any }): control.WitnessView;

        /**
         * Creates a plain object from a WitnessView message. Also converts values to other types if specified.
         * @param message WitnessView
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.WitnessView, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this WitnessView to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace WitnessView {

        /** Properties of a WitnessView. */
        interface $Properties {

            /** WitnessView address */
            address?: (string|null);

            /** WitnessView state */
            state?: (string|null);

            /** WitnessView answeredWallMs */
            answeredWallMs?: (number|null);

            /** WitnessView problem */
            problem?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a WitnessView. */
        type $Shape = control.WitnessView.$Properties;
    }

    /**
     * Properties of a Held.
     * @deprecated Use control.Held.$Properties instead.
     */
    interface IHeld extends control.Held.$Properties {
    }

    /** Represents a Held. */
    class Held {

        /**
         * Constructs a new Held.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.Held.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Held who. */
        who: string;

        /** Held sinceMs. */
        sinceMs: number;

        /** Held leftMs. */
        leftMs?: (number|null);

        /**
         * Encodes the specified Held message. Does not implicitly {@link control.Held.verify|verify} messages.
         * @param message Held message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.Held.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Held message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.Held & control.Held.$Shape} Held
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.Held & control.Held.$Shape;

        /**
         * Verifies a Held message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a Held message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Held
         */
        static fromObject(object: { [k: string]: any }): control.Held;

        /**
         * Creates a plain object from a Held message. Also converts values to other types if specified.
         * @param message Held
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.Held, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Held to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Held {

        /** Properties of a Held. */
        interface $Properties {

            /** Held who */
            who?: (string|null);

            /** Held sinceMs */
            sinceMs?: (number|null);

            /** Held leftMs */
            leftMs?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Held. */
        type $Shape = control.Held.$Properties;
    }

    /**
     * Properties of a MaintenanceView.
     * @deprecated Use control.MaintenanceView.$Properties instead.
     */
    interface IMaintenanceView extends control.MaintenanceView.$Properties {
    }

    /** Represents a MaintenanceView. */
    class MaintenanceView {

        /**
         * Constructs a new MaintenanceView.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.MaintenanceView.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MaintenanceView who. */
        who: string;

        /** MaintenanceView sinceMs. */
        sinceMs: number;

        /** MaintenanceView endsAtMs. */
        endsAtMs: number;

        /** MaintenanceView reason. */
        reason: string;

        /** MaintenanceView overrun. */
        overrun: boolean;

        /**
         * Encodes the specified MaintenanceView message. Does not implicitly {@link control.MaintenanceView.verify|verify} messages.
         * @param message MaintenanceView message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.MaintenanceView.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MaintenanceView message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.MaintenanceView & control.MaintenanceView.$Shape} MaintenanceView
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.MaintenanceView & control.MaintenanceView.$Shape;

        /**
         * Verifies a MaintenanceView message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a MaintenanceView message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns MaintenanceView
         */
        static fromObject(object: { [k: string]: any }): control.MaintenanceView;

        /**
         * Creates a plain object from a MaintenanceView message. Also converts values to other types if specified.
         * @param message MaintenanceView
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.MaintenanceView, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this MaintenanceView to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace MaintenanceView {

        /** Properties of a MaintenanceView. */
        interface $Properties {

            /** MaintenanceView who */
            who?: (string|null);

            /** MaintenanceView sinceMs */
            sinceMs?: (number|null);

            /** MaintenanceView endsAtMs */
            endsAtMs?: (number|null);

            /** MaintenanceView reason */
            reason?: (string|null);

            /** MaintenanceView overrun */
            overrun?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MaintenanceView. */
        type $Shape = control.MaintenanceView.$Properties;
    }

    /**
     * Properties of a Transfer.
     * @deprecated Use control.Transfer.$Properties instead.
     */
    interface ITransfer extends control.Transfer.$Properties {
    }

    /** Represents a Transfer. */
    class Transfer {

        /**
         * Constructs a new Transfer.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.Transfer.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Transfer what. */
        what: string;

        /** Transfer total. */
        total: number;

        /** Transfer done. */
        done: number;

        /** Transfer applied. */
        applied: number;

        /** Transfer unchanged. */
        unchanged: number;

        /** Transfer failed. */
        failed: number;

        /** Transfer occupied. */
        occupied: number;

        /** Transfer skipped. */
        skipped: number;

        /** Transfer startedWallMs. */
        startedWallMs: number;

        /** Transfer lastResultAtMs. */
        lastResultAtMs: number;

        /** Transfer doneAtMs. */
        doneAtMs?: (number|null);

        /** Transfer ratePerMinute. */
        ratePerMinute: number;

        /** Transfer rateLimitPerMinute. */
        rateLimitPerMinute: number;

        /** Transfer paced. */
        paced: boolean;

        /** Transfer lastProblem. */
        lastProblem: string;

        /**
         * Encodes the specified Transfer message. Does not implicitly {@link control.Transfer.verify|verify} messages.
         * @param message Transfer message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.Transfer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Transfer message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.Transfer & control.Transfer.$Shape} Transfer
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.Transfer & control.Transfer.$Shape;

        /**
         * Verifies a Transfer message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a Transfer message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Transfer
         */
        static fromObject(object: { [k: string]: any }): control.Transfer;

        /**
         * Creates a plain object from a Transfer message. Also converts values to other types if specified.
         * @param message Transfer
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.Transfer, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Transfer to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Transfer {

        /** Properties of a Transfer. */
        interface $Properties {

            /** Transfer what */
            what?: (string|null);

            /** Transfer total */
            total?: (number|null);

            /** Transfer done */
            done?: (number|null);

            /** Transfer applied */
            applied?: (number|null);

            /** Transfer unchanged */
            unchanged?: (number|null);

            /** Transfer failed */
            failed?: (number|null);

            /** Transfer occupied */
            occupied?: (number|null);

            /** Transfer skipped */
            skipped?: (number|null);

            /** Transfer startedWallMs */
            startedWallMs?: (number|null);

            /** Transfer lastResultAtMs */
            lastResultAtMs?: (number|null);

            /** Transfer doneAtMs */
            doneAtMs?: (number|null);

            /** Transfer ratePerMinute */
            ratePerMinute?: (number|null);

            /** Transfer rateLimitPerMinute */
            rateLimitPerMinute?: (number|null);

            /** Transfer paced */
            paced?: (boolean|null);

            /** Transfer lastProblem */
            lastProblem?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Transfer. */
        type $Shape = control.Transfer.$Properties;
    }

    /**
     * Properties of an ObjectOutcome.
     * @deprecated Use control.ObjectOutcome.$Properties instead.
     */
    interface IObjectOutcome extends control.ObjectOutcome.$Properties {
    }

    /** Represents an ObjectOutcome. */
    class ObjectOutcome {

        /**
         * Constructs a new ObjectOutcome.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.ObjectOutcome.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ObjectOutcome type. */
        type: string;

        /** ObjectOutcome number. */
        number: number;

        /** ObjectOutcome name. */
        name: string;

        /** ObjectOutcome result. */
        result: string;

        /** ObjectOutcome words. */
        words: string;

        /**
         * Encodes the specified ObjectOutcome message. Does not implicitly {@link control.ObjectOutcome.verify|verify} messages.
         * @param message ObjectOutcome message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.ObjectOutcome.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ObjectOutcome message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.ObjectOutcome & control.ObjectOutcome.$Shape} ObjectOutcome
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.ObjectOutcome & control.ObjectOutcome.$Shape;

        /**
         * Verifies an ObjectOutcome message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates an ObjectOutcome message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ObjectOutcome
         */
        static fromObject(object: { [k: string]: any }): control.ObjectOutcome;

        /**
         * Creates a plain object from an ObjectOutcome message. Also converts values to other types if specified.
         * @param message ObjectOutcome
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.ObjectOutcome, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ObjectOutcome to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ObjectOutcome {

        /** Properties of an ObjectOutcome. */
        interface $Properties {

            /** ObjectOutcome type */
            type?: (string|null);

            /** ObjectOutcome number */
            number?: (number|null);

            /** ObjectOutcome name */
            name?: (string|null);

            /** ObjectOutcome result */
            result?: (string|null);

            /** ObjectOutcome words */
            words?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ObjectOutcome. */
        type $Shape = control.ObjectOutcome.$Properties;
    }

    /**
     * Properties of a Happening.
     * @deprecated Use control.Happening.$Properties instead.
     */
    interface IHappening extends control.Happening.$Properties {
    }

    /** Represents a Happening. */
    class Happening {

        /**
         * Constructs a new Happening.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.Happening.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Happening sequence. */
        sequence: (number|Long);

        /** Happening wallMs. */
        wallMs: number;

        /** Happening level. */
        level: string;

        /** Happening event. */
        event: string;

        /** Happening server. */
        server: string;

        /** Happening epoch. */
        epoch: (number|Long);

        /** Happening who. */
        who: string;

        /** Happening words. */
        words: string;

        /** Happening fields. */
        fields: { [k: string]: string };

        /**
         * Encodes the specified Happening message. Does not implicitly {@link control.Happening.verify|verify} messages.
         * @param message Happening message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.Happening.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Happening message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.Happening & control.Happening.$Shape} Happening
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.Happening & control.Happening.$Shape;

        /**
         * Verifies a Happening message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a Happening message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Happening
         */
        static fromObject(object: { [k: string]: any }): control.Happening;

        /**
         * Creates a plain object from a Happening message. Also converts values to other types if specified.
         * @param message Happening
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.Happening, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Happening to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Happening {

        /** Properties of a Happening. */
        interface $Properties {

            /** Happening sequence */
            sequence?: (number|Long|null);

            /** Happening wallMs */
            wallMs?: (number|null);

            /** Happening level */
            level?: (string|null);

            /** Happening event */
            event?: (string|null);

            /** Happening server */
            server?: (string|null);

            /** Happening epoch */
            epoch?: (number|Long|null);

            /** Happening who */
            who?: (string|null);

            /** Happening words */
            words?: (string|null);

            /** Happening fields */
            fields?: ({ [k: string]: string }|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Happening. */
        type $Shape = control.Happening.$Properties;
    }

    /**
     * Properties of an Events.
     * @deprecated Use control.Events.$Properties instead.
     */
    interface IEvents extends control.Events.$Properties {
    }

    /** Represents an Events. */
    class Events {

        /**
         * Constructs a new Events.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.Events.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Events happenings. */
        happenings: control.Happening.$Properties[];

        /** Events complete. */
        complete: boolean;

        /**
         * Encodes the specified Events message. Does not implicitly {@link control.Events.verify|verify} messages.
         * @param message Events message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.Events.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Events message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.Events & control.Events.$Shape} Events
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.Events & control.Events.$Shape;

        /**
         * Verifies an Events message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates an Events message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Events
         */
        static fromObject(object: { [k: string]: any }): control.Events;

        /**
         * Creates a plain object from an Events message. Also converts values to other types if specified.
         * @param message Events
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.Events, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Events to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Events {

        /** Properties of an Events. */
        interface $Properties {

            /** Events happenings */
            happenings?: (control.Happening.$Properties[]|null);

            /** Events complete */
            complete?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Events. */
        type $Shape = control.Events.$Properties;
    }

    /**
     * Properties of a ReadGaps.
     * @deprecated Use control.ReadGaps.$Properties instead.
     */
    interface IReadGaps extends control.ReadGaps.$Properties {
    }

    /** Represents a ReadGaps. */
    class ReadGaps {

        /**
         * Constructs a new ReadGaps.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.ReadGaps.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ReadGaps server. */
        server: string;

        /** ReadGaps epoch. */
        epoch: (number|Long);

        /** ReadGaps from. */
        from: number;

        /**
         * Encodes the specified ReadGaps message. Does not implicitly {@link control.ReadGaps.verify|verify} messages.
         * @param message ReadGaps message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.ReadGaps.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ReadGaps message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.ReadGaps & control.ReadGaps.$Shape} ReadGaps
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.ReadGaps & control.ReadGaps.$Shape;

        /**
         * Verifies a ReadGaps message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a ReadGaps message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ReadGaps
         */
        static fromObject(object: { [k: string]: any }): control.ReadGaps;

        /**
         * Creates a plain object from a ReadGaps message. Also converts values to other types if specified.
         * @param message ReadGaps
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.ReadGaps, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ReadGaps to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ReadGaps {

        /** Properties of a ReadGaps. */
        interface $Properties {

            /** ReadGaps server */
            server?: (string|null);

            /** ReadGaps epoch */
            epoch?: (number|Long|null);

            /** ReadGaps from */
            from?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ReadGaps. */
        type $Shape = control.ReadGaps.$Properties;
    }

    /**
     * Properties of a Gaps.
     * @deprecated Use control.Gaps.$Properties instead.
     */
    interface IGaps extends control.Gaps.$Properties {
    }

    /** Represents a Gaps. */
    class Gaps {

        /**
         * Constructs a new Gaps.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.Gaps.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Gaps server. */
        server: string;

        /** Gaps epoch. */
        epoch: (number|Long);

        /** Gaps beganWallMs. */
        beganWallMs: number;

        /** Gaps endedWallMs. */
        endedWallMs?: (number|null);

        /** Gaps total. */
        total: number;

        /** Gaps from. */
        from: number;

        /** Gaps objects. */
        objects: control.ObjectGap.$Properties[];

        /** Gaps fields. */
        fields: { [k: string]: string };

        /** Gaps kept. */
        kept: (number|Long)[];

        /** Gaps problem. */
        problem: string;

        /**
         * Encodes the specified Gaps message. Does not implicitly {@link control.Gaps.verify|verify} messages.
         * @param message Gaps message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.Gaps.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Gaps message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.Gaps & control.Gaps.$Shape} Gaps
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.Gaps & control.Gaps.$Shape;

        /**
         * Verifies a Gaps message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a Gaps message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Gaps
         */
        static fromObject(object: { [k: string]: any }): control.Gaps;

        /**
         * Creates a plain object from a Gaps message. Also converts values to other types if specified.
         * @param message Gaps
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.Gaps, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Gaps to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Gaps {

        /** Properties of a Gaps. */
        interface $Properties {

            /** Gaps server */
            server?: (string|null);

            /** Gaps epoch */
            epoch?: (number|Long|null);

            /** Gaps beganWallMs */
            beganWallMs?: (number|null);

            /** Gaps endedWallMs */
            endedWallMs?: (number|null);

            /** Gaps total */
            total?: (number|null);

            /** Gaps from */
            from?: (number|null);

            /** Gaps objects */
            objects?: (control.ObjectGap.$Properties[]|null);

            /** Gaps fields */
            fields?: ({ [k: string]: string }|null);

            /** Gaps kept */
            kept?: ((number|Long)[]|null);

            /** Gaps problem */
            problem?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Gaps. */
        type $Shape = control.Gaps.$Properties;
    }

    /**
     * Properties of an ObjectGap.
     * @deprecated Use control.ObjectGap.$Properties instead.
     */
    interface IObjectGap extends control.ObjectGap.$Properties {
    }

    /** Represents an ObjectGap. */
    class ObjectGap {

        /**
         * Constructs a new ObjectGap.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.ObjectGap.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ObjectGap type. */
        type: string;

        /** ObjectGap number. */
        number: number;

        /** ObjectGap name. */
        name: string;

        /** ObjectGap kind. */
        kind: string;

        /** ObjectGap gapMs. */
        gapMs?: (number|null);

        /** ObjectGap overlapMs. */
        overlapMs?: (number|null);

        /**
         * Encodes the specified ObjectGap message. Does not implicitly {@link control.ObjectGap.verify|verify} messages.
         * @param message ObjectGap message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.ObjectGap.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ObjectGap message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.ObjectGap & control.ObjectGap.$Shape} ObjectGap
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.ObjectGap & control.ObjectGap.$Shape;

        /**
         * Verifies an ObjectGap message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates an ObjectGap message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ObjectGap
         */
        static fromObject(object: { [k: string]: any }): control.ObjectGap;

        /**
         * Creates a plain object from an ObjectGap message. Also converts values to other types if specified.
         * @param message ObjectGap
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.ObjectGap, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ObjectGap to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ObjectGap {

        /** Properties of an ObjectGap. */
        interface $Properties {

            /** ObjectGap type */
            type?: (string|null);

            /** ObjectGap number */
            number?: (number|null);

            /** ObjectGap name */
            name?: (string|null);

            /** ObjectGap kind */
            kind?: (string|null);

            /** ObjectGap gapMs */
            gapMs?: (number|null);

            /** ObjectGap overlapMs */
            overlapMs?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ObjectGap. */
        type $Shape = control.ObjectGap.$Properties;
    }

    /**
     * Properties of a ReadHistory.
     * @deprecated Use control.ReadHistory.$Properties instead.
     */
    interface IReadHistory extends control.ReadHistory.$Properties {
    }

    /** Represents a ReadHistory. */
    class ReadHistory {

        /**
         * Constructs a new ReadHistory.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.ReadHistory.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ReadHistory server. */
        server: string;

        /**
         * Encodes the specified ReadHistory message. Does not implicitly {@link control.ReadHistory.verify|verify} messages.
         * @param message ReadHistory message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.ReadHistory.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ReadHistory message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.ReadHistory & control.ReadHistory.$Shape} ReadHistory
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.ReadHistory & control.ReadHistory.$Shape;

        /**
         * Verifies a ReadHistory message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a ReadHistory message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ReadHistory
         */
        static fromObject(object: { [k: string]: any }): control.ReadHistory;

        /**
         * Creates a plain object from a ReadHistory message. Also converts values to other types if specified.
         * @param message ReadHistory
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.ReadHistory, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ReadHistory to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ReadHistory {

        /** Properties of a ReadHistory. */
        interface $Properties {

            /** ReadHistory server */
            server?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ReadHistory. */
        type $Shape = control.ReadHistory.$Properties;
    }

    /**
     * Properties of a History.
     * @deprecated Use control.History.$Properties instead.
     */
    interface IHistory extends control.History.$Properties {
    }

    /** Represents a History. */
    class History {

        /**
         * Constructs a new History.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.History.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** History entries. */
        entries: control.HistoryEntry.$Properties[];

        /** History complete. */
        complete: boolean;

        /**
         * Encodes the specified History message. Does not implicitly {@link control.History.verify|verify} messages.
         * @param message History message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.History.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a History message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.History & control.History.$Shape} History
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.History & control.History.$Shape;

        /**
         * Verifies a History message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a History message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns History
         */
        static fromObject(object: { [k: string]: any }): control.History;

        /**
         * Creates a plain object from a History message. Also converts values to other types if specified.
         * @param message History
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.History, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this History to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace History {

        /** Properties of a History. */
        interface $Properties {

            /** History entries */
            entries?: (control.HistoryEntry.$Properties[]|null);

            /** History complete */
            complete?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a History. */
        type $Shape = control.History.$Properties;
    }

    /**
     * Properties of a HistoryEntry.
     * @deprecated Use control.HistoryEntry.$Properties instead.
     */
    interface IHistoryEntry extends control.HistoryEntry.$Properties {
    }

    /** Represents a HistoryEntry. */
    class HistoryEntry {

        /**
         * Constructs a new HistoryEntry.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.HistoryEntry.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** HistoryEntry number. */
        number: number;

        /** HistoryEntry kind. */
        kind: string;

        /** HistoryEntry beganWallMs. */
        beganWallMs: number;

        /** HistoryEntry endedWallMs. */
        endedWallMs?: (number|null);

        /** HistoryEntry epochFrom. */
        epochFrom: (number|Long);

        /** HistoryEntry epochTo. */
        epochTo: (number|Long);

        /** HistoryEntry who. */
        who: string;

        /** HistoryEntry why. */
        why: string;

        /** HistoryEntry result. */
        result: string;

        /** HistoryEntry times. */
        times: number;

        /** HistoryEntry fields. */
        fields: { [k: string]: string };

        /**
         * Encodes the specified HistoryEntry message. Does not implicitly {@link control.HistoryEntry.verify|verify} messages.
         * @param message HistoryEntry message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.HistoryEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a HistoryEntry message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.HistoryEntry & control.HistoryEntry.$Shape} HistoryEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.HistoryEntry & control.HistoryEntry.$Shape;

        /**
         * Verifies a HistoryEntry message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a HistoryEntry message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns HistoryEntry
         */
        static fromObject(object: { [k: string]: any }): control.HistoryEntry;

        /**
         * Creates a plain object from a HistoryEntry message. Also converts values to other types if specified.
         * @param message HistoryEntry
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.HistoryEntry, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this HistoryEntry to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace HistoryEntry {

        /** Properties of a HistoryEntry. */
        interface $Properties {

            /** HistoryEntry number */
            number?: (number|null);

            /** HistoryEntry kind */
            kind?: (string|null);

            /** HistoryEntry beganWallMs */
            beganWallMs?: (number|null);

            /** HistoryEntry endedWallMs */
            endedWallMs?: (number|null);

            /** HistoryEntry epochFrom */
            epochFrom?: (number|Long|null);

            /** HistoryEntry epochTo */
            epochTo?: (number|Long|null);

            /** HistoryEntry who */
            who?: (string|null);

            /** HistoryEntry why */
            why?: (string|null);

            /** HistoryEntry result */
            result?: (string|null);

            /** HistoryEntry times */
            times?: (number|null);

            /** HistoryEntry fields */
            fields?: ({ [k: string]: string }|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a HistoryEntry. */
        type $Shape = control.HistoryEntry.$Properties;
    }

    /**
     * Properties of a Drill.
     * @deprecated Use control.Drill.$Properties instead.
     */
    interface IDrill extends control.Drill.$Properties {
    }

    /** Represents a Drill. */
    class Drill {

        /**
         * Constructs a new Drill.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.Drill.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Drill name. */
        name: string;

        /**
         * Encodes the specified Drill message. Does not implicitly {@link control.Drill.verify|verify} messages.
         * @param message Drill message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.Drill.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Drill message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.Drill & control.Drill.$Shape} Drill
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.Drill & control.Drill.$Shape;

        /**
         * Verifies a Drill message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a Drill message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Drill
         */
        static fromObject(object: { [k: string]: any }): control.Drill;

        /**
         * Creates a plain object from a Drill message. Also converts values to other types if specified.
         * @param message Drill
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.Drill, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Drill to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Drill {

        /** Properties of a Drill. */
        interface $Properties {

            /** Drill name */
            name?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Drill. */
        type $Shape = control.Drill.$Properties;
    }

    /**
     * Properties of a DrillView.
     * @deprecated Use control.DrillView.$Properties instead.
     */
    interface IDrillView extends control.DrillView.$Properties {
    }

    /** Represents a DrillView. */
    class DrillView {

        /**
         * Constructs a new DrillView.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.DrillView.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DrillView verdict. */
        verdict: string;

        /** DrillView wallMs. */
        wallMs: number;

        /** DrillView tookMs. */
        tookMs: number;

        /** DrillView who. */
        who: string;

        /** DrillView total. */
        total: number;

        /** DrillView good. */
        good: number;

        /** DrillView missing. */
        missing: number;

        /** DrillView occupied. */
        occupied: number;

        /** DrillView failed. */
        failed: number;

        /** DrillView stale. */
        stale?: (number|null);

        /** DrillView lastsMs. */
        lastsMs?: (number|null);

        /** DrillView ratePerMinute. */
        ratePerMinute: number;

        /** DrillView backupWallMs. */
        backupWallMs?: (number|null);

        /** DrillView freeBytes. */
        freeBytes?: (number|null);

        /** DrillView reasons. */
        reasons: string[];

        /** DrillView notes. */
        notes: string[];

        /** DrillView problems. */
        problems: control.DrillProblem.$Properties[];

        /** DrillView words. */
        words: string;

        /**
         * Encodes the specified DrillView message. Does not implicitly {@link control.DrillView.verify|verify} messages.
         * @param message DrillView message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.DrillView.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a DrillView message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.DrillView & control.DrillView.$Shape} DrillView
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.DrillView & control.DrillView.$Shape;

        /**
         * Verifies a DrillView message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a DrillView message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns DrillView
         */
        static fromObject(object: { [k: string]: any }): control.DrillView;

        /**
         * Creates a plain object from a DrillView message. Also converts values to other types if specified.
         * @param message DrillView
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.DrillView, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this DrillView to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace DrillView {

        /** Properties of a DrillView. */
        interface $Properties {

            /** DrillView verdict */
            verdict?: (string|null);

            /** DrillView wallMs */
            wallMs?: (number|null);

            /** DrillView tookMs */
            tookMs?: (number|null);

            /** DrillView who */
            who?: (string|null);

            /** DrillView total */
            total?: (number|null);

            /** DrillView good */
            good?: (number|null);

            /** DrillView missing */
            missing?: (number|null);

            /** DrillView occupied */
            occupied?: (number|null);

            /** DrillView failed */
            failed?: (number|null);

            /** DrillView stale */
            stale?: (number|null);

            /** DrillView lastsMs */
            lastsMs?: (number|null);

            /** DrillView ratePerMinute */
            ratePerMinute?: (number|null);

            /** DrillView backupWallMs */
            backupWallMs?: (number|null);

            /** DrillView freeBytes */
            freeBytes?: (number|null);

            /** DrillView reasons */
            reasons?: (string[]|null);

            /** DrillView notes */
            notes?: (string[]|null);

            /** DrillView problems */
            problems?: (control.DrillProblem.$Properties[]|null);

            /** DrillView words */
            words?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DrillView. */
        type $Shape = control.DrillView.$Properties;
    }

    /**
     * Properties of a DrillProblem.
     * @deprecated Use control.DrillProblem.$Properties instead.
     */
    interface IDrillProblem extends control.DrillProblem.$Properties {
    }

    /** Represents a DrillProblem. */
    class DrillProblem {

        /**
         * Constructs a new DrillProblem.
         * @param [properties] Properties to set
         */
        constructor(properties?: control.DrillProblem.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DrillProblem type. */
        type: string;

        /** DrillProblem number. */
        number: number;

        /** DrillProblem name. */
        name: string;

        /** DrillProblem what. */
        what: string;

        /** DrillProblem words. */
        words: string;

        /**
         * Encodes the specified DrillProblem message. Does not implicitly {@link control.DrillProblem.verify|verify} messages.
         * @param message DrillProblem message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: control.DrillProblem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a DrillProblem message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {control.DrillProblem & control.DrillProblem.$Shape} DrillProblem
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): control.DrillProblem & control.DrillProblem.$Shape;

        /**
         * Verifies a DrillProblem message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a DrillProblem message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns DrillProblem
         */
        static fromObject(object: { [k: string]: any }): control.DrillProblem;

        /**
         * Creates a plain object from a DrillProblem message. Also converts values to other types if specified.
         * @param message DrillProblem
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: control.DrillProblem, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this DrillProblem to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace DrillProblem {

        /** Properties of a DrillProblem. */
        interface $Properties {

            /** DrillProblem type */
            type?: (string|null);

            /** DrillProblem number */
            number?: (number|null);

            /** DrillProblem name */
            name?: (string|null);

            /** DrillProblem what */
            what?: (string|null);

            /** DrillProblem words */
            words?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DrillProblem. */
        type $Shape = control.DrillProblem.$Properties;
    }
}
