import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace link. */
export namespace link {

    /**
     * Properties of a LinkMessage.
     * @deprecated Use link.LinkMessage.$Properties instead.
     */
    interface ILinkMessage extends link.LinkMessage.$Properties {
    }

    /** Represents a LinkMessage. */
    class LinkMessage {

        /**
         * Constructs a new LinkMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: link.LinkMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LinkMessage boot. */
        boot: (number|Long);

        /** LinkMessage version. */
        version?: (link.Version.$Properties|null);

        /** LinkMessage hello. */
        hello?: (link.Hello.$Properties|null);

        /** LinkMessage startup. */
        startup?: (link.Startup.$Properties|null);

        /** LinkMessage heartbeat. */
        heartbeat?: (link.Heartbeat.$Properties|null);

        /** LinkMessage shutdown. */
        shutdown?: (link.Shutdown.$Properties|null);

        /** LinkMessage manifestPage. */
        manifestPage?: (link.ManifestPage.$Properties|null);

        /** LinkMessage parked. */
        parked?: (link.Parked.$Properties|null);

        /** LinkMessage welcome. */
        welcome?: (link.Welcome.$Properties|null);

        /** LinkMessage holdPage. */
        holdPage?: (link.HoldPage.$Properties|null);

        /** LinkMessage heartbeatAck. */
        heartbeatAck?: (link.HeartbeatAck.$Properties|null);

        /** LinkMessage manifestRequest. */
        manifestRequest?: (link.ManifestRequest.$Properties|null);

        /** LinkMessage park. */
        park?: (link.Park.$Properties|null);

        /** LinkMessage takeBack. */
        takeBack?: (link.TakeBack.$Properties|null);

        /** LinkMessage putObject. */
        putObject?: (link.PutObject.$Properties|null);

        /** LinkMessage restoreDone. */
        restoreDone?: (link.RestoreDone.$Properties|null);

        /** LinkMessage noTakeover. */
        noTakeover?: (link.NoTakeover.$Properties|null);

        /** LinkMessage objectRequest. */
        objectRequest?: (link.ObjectRequest.$Properties|null);

        /** LinkMessage objectChunk. */
        objectChunk?: (link.ObjectChunk.$Properties|null);

        /** LinkMessage objectResult. */
        objectResult?: (link.ObjectResult.$Properties|null);

        /** LinkMessage bulkAck. */
        bulkAck?: (link.BulkAck.$Properties|null);

        /** LinkMessage epochRefused. */
        epochRefused?: (link.EpochRefused.$Properties|null);

        /** LinkMessage refused. */
        refused?: (link.Refused.$Properties|null);

        /** LinkMessage body. */
        body?: ("version"|"hello"|"startup"|"heartbeat"|"shutdown"|"manifestPage"|"parked"|"welcome"|"holdPage"|"heartbeatAck"|"manifestRequest"|"park"|"takeBack"|"putObject"|"restoreDone"|"noTakeover"|"objectRequest"|"objectChunk"|"objectResult"|"bulkAck"|"epochRefused"|"refused");

        /**
         * Encodes the specified LinkMessage message. Does not implicitly {@link link.LinkMessage.verify|verify} messages.
         * @param message LinkMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: link.LinkMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LinkMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {link.LinkMessage & link.LinkMessage.$Shape} LinkMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): link.LinkMessage & link.LinkMessage.$Shape;

        /**
         * Verifies a LinkMessage message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a LinkMessage message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns LinkMessage
         */
        static fromObject(object: { [k: string]: any }): link.LinkMessage;

        /**
         * Creates a plain object from a LinkMessage message. Also converts values to other types if specified.
         * @param message LinkMessage
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: link.LinkMessage, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this LinkMessage to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace LinkMessage {

        /** Properties of a LinkMessage. */
        interface $Properties {

            /** LinkMessage boot */
            boot?: (number|Long|null);

            /** LinkMessage version */
            version?: (link.Version.$Properties|null);

            /** LinkMessage hello */
            hello?: (link.Hello.$Properties|null);

            /** LinkMessage startup */
            startup?: (link.Startup.$Properties|null);

            /** LinkMessage heartbeat */
            heartbeat?: (link.Heartbeat.$Properties|null);

            /** LinkMessage shutdown */
            shutdown?: (link.Shutdown.$Properties|null);

            /** LinkMessage manifestPage */
            manifestPage?: (link.ManifestPage.$Properties|null);

            /** LinkMessage parked */
            parked?: (link.Parked.$Properties|null);

            /** LinkMessage welcome */
            welcome?: (link.Welcome.$Properties|null);

            /** LinkMessage holdPage */
            holdPage?: (link.HoldPage.$Properties|null);

            /** LinkMessage heartbeatAck */
            heartbeatAck?: (link.HeartbeatAck.$Properties|null);

            /** LinkMessage manifestRequest */
            manifestRequest?: (link.ManifestRequest.$Properties|null);

            /** LinkMessage park */
            park?: (link.Park.$Properties|null);

            /** LinkMessage takeBack */
            takeBack?: (link.TakeBack.$Properties|null);

            /** LinkMessage putObject */
            putObject?: (link.PutObject.$Properties|null);

            /** LinkMessage restoreDone */
            restoreDone?: (link.RestoreDone.$Properties|null);

            /** LinkMessage noTakeover */
            noTakeover?: (link.NoTakeover.$Properties|null);

            /** LinkMessage objectRequest */
            objectRequest?: (link.ObjectRequest.$Properties|null);

            /** LinkMessage objectChunk */
            objectChunk?: (link.ObjectChunk.$Properties|null);

            /** LinkMessage objectResult */
            objectResult?: (link.ObjectResult.$Properties|null);

            /** LinkMessage bulkAck */
            bulkAck?: (link.BulkAck.$Properties|null);

            /** LinkMessage epochRefused */
            epochRefused?: (link.EpochRefused.$Properties|null);

            /** LinkMessage refused */
            refused?: (link.Refused.$Properties|null);

            /** LinkMessage body */
            body?: ("version"|"hello"|"startup"|"heartbeat"|"shutdown"|"manifestPage"|"parked"|"welcome"|"holdPage"|"heartbeatAck"|"manifestRequest"|"park"|"takeBack"|"putObject"|"restoreDone"|"noTakeover"|"objectRequest"|"objectChunk"|"objectResult"|"bulkAck"|"epochRefused"|"refused");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a LinkMessage. */
        type $Shape = {
          boot?: number|Long|null;
          version?: link.Version.$Shape|null;
          hello?: link.Hello.$Shape|null;
          startup?: link.Startup.$Shape|null;
          heartbeat?: link.Heartbeat.$Shape|null;
          shutdown?: link.Shutdown.$Shape|null;
          manifestPage?: link.ManifestPage.$Shape|null;
          parked?: link.Parked.$Shape|null;
          welcome?: link.Welcome.$Shape|null;
          holdPage?: link.HoldPage.$Shape|null;
          heartbeatAck?: link.HeartbeatAck.$Shape|null;
          manifestRequest?: link.ManifestRequest.$Shape|null;
          park?: link.Park.$Shape|null;
          takeBack?: link.TakeBack.$Shape|null;
          putObject?: link.PutObject.$Shape|null;
          restoreDone?: link.RestoreDone.$Shape|null;
          noTakeover?: link.NoTakeover.$Shape|null;
          objectRequest?: link.ObjectRequest.$Shape|null;
          objectChunk?: link.ObjectChunk.$Shape|null;
          objectResult?: link.ObjectResult.$Shape|null;
          bulkAck?: link.BulkAck.$Shape|null;
          epochRefused?: link.EpochRefused.$Shape|null;
          refused?: link.Refused.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ body?: undefined; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "version"; version: link.Version.$Shape; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "hello"; version?: null; hello: link.Hello.$Shape; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "startup"; version?: null; hello?: null; startup: link.Startup.$Shape; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "heartbeat"; version?: null; hello?: null; startup?: null; heartbeat: link.Heartbeat.$Shape; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "shutdown"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown: link.Shutdown.$Shape; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "manifestPage"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage: link.ManifestPage.$Shape; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "parked"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked: link.Parked.$Shape; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "welcome"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome: link.Welcome.$Shape; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "holdPage"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage: link.HoldPage.$Shape; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "heartbeatAck"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck: link.HeartbeatAck.$Shape; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "manifestRequest"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest: link.ManifestRequest.$Shape; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "park"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park: link.Park.$Shape; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "takeBack"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack: link.TakeBack.$Shape; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "putObject"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject: link.PutObject.$Shape; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "restoreDone"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone: link.RestoreDone.$Shape; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "noTakeover"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover: link.NoTakeover.$Shape; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "objectRequest"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest: link.ObjectRequest.$Shape; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "objectChunk"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk: link.ObjectChunk.$Shape; objectResult?: null; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "objectResult"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult: link.ObjectResult.$Shape; bulkAck?: null; epochRefused?: null; refused?: null }|{ body?: "bulkAck"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck: link.BulkAck.$Shape; epochRefused?: null; refused?: null }|{ body?: "epochRefused"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused: link.EpochRefused.$Shape; refused?: null }|{ body?: "refused"; version?: null; hello?: null; startup?: null; heartbeat?: null; shutdown?: null; manifestPage?: null; parked?: null; welcome?: null; holdPage?: null; heartbeatAck?: null; manifestRequest?: null; park?: null; takeBack?: null; putObject?: null; restoreDone?: null; noTakeover?: null; objectRequest?: null; objectChunk?: null; objectResult?: null; bulkAck?: null; epochRefused?: null; refused: link.Refused.$Shape })
        );
    }

    /**
     * Properties of a Version.
     * @deprecated Use link.Version.$Properties instead.
     */
    interface IVersion extends link.Version.$Properties {
    }

    /** Represents a Version. */
    class Version {

        /**
         * Constructs a new Version.
         * @param [properties] Properties to set
         */
        constructor(properties?: link.Version.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Version major. */
        major: number;

        /** Version minor. */
        minor: number;

        /** Version agent. */
        agent: string;

        /**
         * Encodes the specified Version message. Does not implicitly {@link link.Version.verify|verify} messages.
         * @param message Version message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: link.Version.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Version message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {link.Version & link.Version.$Shape} Version
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): link.Version & link.Version.$Shape;

        /**
         * Verifies a Version message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a Version message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Version
         */
        static fromObject(object: { [k: string]: any }): link.Version;

        /**
         * Creates a plain object from a Version message. Also converts values to other types if specified.
         * @param message Version
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: link.Version, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Version to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Version {

        /** Properties of a Version. */
        interface $Properties {

            /** Version major */
            major?: (number|null);

            /** Version minor */
            minor?: (number|null);

            /** Version agent */
            agent?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Version. */
        type $Shape = link.Version.$Properties;
    }

    /** Application enum. */
    enum Application {

        /** APPLICATION_UNSPECIFIED value */
        APPLICATION_UNSPECIFIED = 0,

        /** APPLICATION_STARTING value */
        APPLICATION_STARTING = 1,

        /** APPLICATION_RUNNING value */
        APPLICATION_RUNNING = 2,

        /** APPLICATION_STOPPED value */
        APPLICATION_STOPPED = 3,

        /** APPLICATION_CRASHED value */
        APPLICATION_CRASHED = 4
    }

    /** Holding enum. */
    enum Holding {

        /** HOLDING_UNSPECIFIED value */
        HOLDING_UNSPECIFIED = 0,

        /** HOLDING_NONE value */
        HOLDING_NONE = 1,

        /** HOLDING_PARKED value */
        HOLDING_PARKED = 2,

        /** HOLDING_RETURNING value */
        HOLDING_RETURNING = 3,

        /** HOLDING_STOOD_DOWN value */
        HOLDING_STOOD_DOWN = 4,

        /** HOLDING_TAKEN_BACK value */
        HOLDING_TAKEN_BACK = 5
    }

    /**
     * Properties of a Hello.
     * @deprecated Use link.Hello.$Properties instead.
     */
    interface IHello extends link.Hello.$Properties {
    }

    /** Represents a Hello. */
    class Hello {

        /**
         * Constructs a new Hello.
         * @param [properties] Properties to set
         */
        constructor(properties?: link.Hello.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Hello name. */
        name: string;

        /** Hello agentVersion. */
        agentVersion: string;

        /** Hello instance. */
        instance: string;

        /** Hello backupId. */
        backupId: string;

        /** Hello application. */
        application: link.Application;

        /** Hello epoch. */
        epoch: (number|Long);

        /** Hello holding. */
        holding: link.Holding;

        /** Hello manifestDigest. */
        manifestDigest: Uint8Array;

        /** Hello parked. */
        parked: number;

        /** Hello shutdownReason. */
        shutdownReason: string;

        /** Hello stopBudgetMs. */
        stopBudgetMs: number;

        /** Hello lateMs. */
        lateMs: number;

        /** Hello stopLimitMs. */
        stopLimitMs: number;

        /** Hello byHand. */
        byHand: string;

        /**
         * Encodes the specified Hello message. Does not implicitly {@link link.Hello.verify|verify} messages.
         * @param message Hello message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: link.Hello.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Hello message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {link.Hello & link.Hello.$Shape} Hello
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): link.Hello & link.Hello.$Shape;

        /**
         * Verifies a Hello message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a Hello message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Hello
         */
        static fromObject(object: { [k: string]: any }): link.Hello;

        /**
         * Creates a plain object from a Hello message. Also converts values to other types if specified.
         * @param message Hello
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: link.Hello, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Hello to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Hello {

        /** Properties of a Hello. */
        interface $Properties {

            /** Hello name */
            name?: (string|null);

            /** Hello agentVersion */
            agentVersion?: (string|null);

            /** Hello instance */
            instance?: (string|null);

            /** Hello backupId */
            backupId?: (string|null);

            /** Hello application */
            application?: (link.Application|null);

            /** Hello epoch */
            epoch?: (number|Long|null);

            /** Hello holding */
            holding?: (link.Holding|null);

            /** Hello manifestDigest */
            manifestDigest?: (Uint8Array|null);

            /** Hello parked */
            parked?: (number|null);

            /** Hello shutdownReason */
            shutdownReason?: (string|null);

            /** Hello stopBudgetMs */
            stopBudgetMs?: (number|null);

            /** Hello lateMs */
            lateMs?: (number|null);

            /** Hello stopLimitMs */
            stopLimitMs?: (number|null);

            /** Hello byHand */
            byHand?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Hello. */
        type $Shape = link.Hello.$Properties;
    }

    /**
     * Properties of a Startup.
     * @deprecated Use link.Startup.$Properties instead.
     */
    interface IStartup extends link.Startup.$Properties {
    }

    /** Represents a Startup. */
    class Startup {

        /**
         * Constructs a new Startup.
         * @param [properties] Properties to set
         */
        constructor(properties?: link.Startup.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Encodes the specified Startup message. Does not implicitly {@link link.Startup.verify|verify} messages.
         * @param message Startup message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: link.Startup.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Startup message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {link.Startup & link.Startup.$Shape} Startup
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): link.Startup & link.Startup.$Shape;

        /**
         * Verifies a Startup message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a Startup message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Startup
         */
        static fromObject(object: { [k: string]: any }): link.Startup;

        /**
         * Creates a plain object from a Startup message. Also converts values to other types if specified.
         * @param message Startup
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: link.Startup, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Startup to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Startup {

        /** Properties of a Startup. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Startup. */
        type $Shape = link.Startup.$Properties;
    }

    /**
     * Properties of a Heartbeat.
     * @deprecated Use link.Heartbeat.$Properties instead.
     */
    interface IHeartbeat extends link.Heartbeat.$Properties {
    }

    /** Represents a Heartbeat. */
    class Heartbeat {

        /**
         * Constructs a new Heartbeat.
         * @param [properties] Properties to set
         */
        constructor(properties?: link.Heartbeat.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Heartbeat sequence. */
        sequence: (number|Long);

        /** Heartbeat sentAtMs. */
        sentAtMs: (number|Long);

        /** Heartbeat healthy. */
        healthy: boolean;

        /** Heartbeat reasons. */
        reasons: string[];

        /** Heartbeat manifestDigest. */
        manifestDigest: Uint8Array;

        /** Heartbeat application. */
        application: link.Application;

        /** Heartbeat welcomes. */
        welcomes: number;

        /** Heartbeat stoodDown. */
        stoodDown: boolean;

        /**
         * Encodes the specified Heartbeat message. Does not implicitly {@link link.Heartbeat.verify|verify} messages.
         * @param message Heartbeat message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: link.Heartbeat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Heartbeat message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {link.Heartbeat & link.Heartbeat.$Shape} Heartbeat
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): link.Heartbeat & link.Heartbeat.$Shape;

        /**
         * Verifies a Heartbeat message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a Heartbeat message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Heartbeat
         */
        static fromObject(object: { [k: string]: any }): link.Heartbeat;

        /**
         * Creates a plain object from a Heartbeat message. Also converts values to other types if specified.
         * @param message Heartbeat
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: link.Heartbeat, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Heartbeat to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Heartbeat {

        /** Properties of a Heartbeat. */
        interface $Properties {

            /** Heartbeat sequence */
            sequence?: (number|Long|null);

            /** Heartbeat sentAtMs */
            sentAtMs?: (number|Long|null);

            /** Heartbeat healthy */
            healthy?: (boolean|null);

            /** Heartbeat reasons */
            reasons?: (string[]|null);

            /** Heartbeat manifestDigest */
            manifestDigest?: (Uint8Array|null);

            /** Heartbeat application */
            application?: (link.Application|null);

            /** Heartbeat welcomes */
            welcomes?: (number|null);

            /** Heartbeat stoodDown */
            stoodDown?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Heartbeat. */
        type $Shape = link.Heartbeat.$Properties;
    }

    /** ShutdownKind enum. */
    enum ShutdownKind {

        /** SHUTDOWN_KIND_UNSPECIFIED value */
        SHUTDOWN_KIND_UNSPECIFIED = 0,

        /** SHUTDOWN_KIND_NORMAL value */
        SHUTDOWN_KIND_NORMAL = 1,

        /** SHUTDOWN_KIND_ABNORMAL value */
        SHUTDOWN_KIND_ABNORMAL = 2,

        /** SHUTDOWN_KIND_AGENT_RESTART value */
        SHUTDOWN_KIND_AGENT_RESTART = 3,

        /** SHUTDOWN_KIND_AGENT_STOP value */
        SHUTDOWN_KIND_AGENT_STOP = 4,

        /** SHUTDOWN_KIND_HOST value */
        SHUTDOWN_KIND_HOST = 5
    }

    /**
     * Properties of a Shutdown.
     * @deprecated Use link.Shutdown.$Properties instead.
     */
    interface IShutdown extends link.Shutdown.$Properties {
    }

    /** Represents a Shutdown. */
    class Shutdown {

        /**
         * Constructs a new Shutdown.
         * @param [properties] Properties to set
         */
        constructor(properties?: link.Shutdown.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Shutdown kind. */
        kind: link.ShutdownKind;

        /** Shutdown exitCode. */
        exitCode?: (number|Long|null);

        /** Shutdown signal. */
        signal: string;

        /** Shutdown reason. */
        reason: string;

        /**
         * Encodes the specified Shutdown message. Does not implicitly {@link link.Shutdown.verify|verify} messages.
         * @param message Shutdown message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: link.Shutdown.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Shutdown message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {link.Shutdown & link.Shutdown.$Shape} Shutdown
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): link.Shutdown & link.Shutdown.$Shape;

        /**
         * Verifies a Shutdown message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a Shutdown message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Shutdown
         */
        static fromObject(object: { [k: string]: any }): link.Shutdown;

        /**
         * Creates a plain object from a Shutdown message. Also converts values to other types if specified.
         * @param message Shutdown
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: link.Shutdown, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Shutdown to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Shutdown {

        /** Properties of a Shutdown. */
        interface $Properties {

            /** Shutdown kind */
            kind?: (link.ShutdownKind|null);

            /** Shutdown exitCode */
            exitCode?: (number|Long|null);

            /** Shutdown signal */
            signal?: (string|null);

            /** Shutdown reason */
            reason?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Shutdown. */
        type $Shape = link.Shutdown.$Properties;
    }

    /**
     * Properties of an Entry.
     * @deprecated Use link.Entry.$Properties instead.
     */
    interface IEntry extends link.Entry.$Properties {
    }

    /** Represents an Entry. */
    class Entry {

        /**
         * Constructs a new Entry.
         * @param [properties] Properties to set
         */
        constructor(properties?: link.Entry.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Entry type. */
        type: string;

        /** Entry number. */
        number: number;

        /** Entry name. */
        name: string;

        /** Entry bytes. */
        bytes: number;

        /** Entry digest. */
        digest: Uint8Array;

        /**
         * Encodes the specified Entry message. Does not implicitly {@link link.Entry.verify|verify} messages.
         * @param message Entry message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: link.Entry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Entry message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {link.Entry & link.Entry.$Shape} Entry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): link.Entry & link.Entry.$Shape;

        /**
         * Verifies an Entry message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates an Entry message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Entry
         */
        static fromObject(object: { [k: string]: any }): link.Entry;

        /**
         * Creates a plain object from an Entry message. Also converts values to other types if specified.
         * @param message Entry
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: link.Entry, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Entry to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Entry {

        /** Properties of an Entry. */
        interface $Properties {

            /** Entry type */
            type?: (string|null);

            /** Entry number */
            number?: (number|null);

            /** Entry name */
            name?: (string|null);

            /** Entry bytes */
            bytes?: (number|null);

            /** Entry digest */
            digest?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Entry. */
        type $Shape = link.Entry.$Properties;
    }

    /**
     * Properties of a ManifestPage.
     * @deprecated Use link.ManifestPage.$Properties instead.
     */
    interface IManifestPage extends link.ManifestPage.$Properties {
    }

    /** Represents a ManifestPage. */
    class ManifestPage {

        /**
         * Constructs a new ManifestPage.
         * @param [properties] Properties to set
         */
        constructor(properties?: link.ManifestPage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ManifestPage request. */
        request: (number|Long);

        /** ManifestPage entries. */
        entries: link.Entry.$Properties[];

        /** ManifestPage last. */
        last: boolean;

        /** ManifestPage problem. */
        problem: string;

        /** ManifestPage leftOut. */
        leftOut: string[];

        /** ManifestPage absenceKnown. */
        absenceKnown: boolean;

        /**
         * Encodes the specified ManifestPage message. Does not implicitly {@link link.ManifestPage.verify|verify} messages.
         * @param message ManifestPage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: link.ManifestPage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ManifestPage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {link.ManifestPage & link.ManifestPage.$Shape} ManifestPage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): link.ManifestPage & link.ManifestPage.$Shape;

        /**
         * Verifies a ManifestPage message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a ManifestPage message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ManifestPage
         */
        static fromObject(object: { [k: string]: any }): link.ManifestPage;

        /**
         * Creates a plain object from a ManifestPage message. Also converts values to other types if specified.
         * @param message ManifestPage
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: link.ManifestPage, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ManifestPage to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ManifestPage {

        /** Properties of a ManifestPage. */
        interface $Properties {

            /** ManifestPage request */
            request?: (number|Long|null);

            /** ManifestPage entries */
            entries?: (link.Entry.$Properties[]|null);

            /** ManifestPage last */
            last?: (boolean|null);

            /** ManifestPage problem */
            problem?: (string|null);

            /** ManifestPage leftOut */
            leftOut?: (string[]|null);

            /** ManifestPage absenceKnown */
            absenceKnown?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ManifestPage. */
        type $Shape = link.ManifestPage.$Properties;
    }

    /**
     * Properties of a Parked.
     * @deprecated Use link.Parked.$Properties instead.
     */
    interface IParked extends link.Parked.$Properties {
    }

    /** Represents a Parked. */
    class Parked {

        /**
         * Constructs a new Parked.
         * @param [properties] Properties to set
         */
        constructor(properties?: link.Parked.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Parked epoch. */
        epoch: (number|Long);

        /** Parked objects. */
        objects: number;

        /** Parked problem. */
        problem: string;

        /**
         * Encodes the specified Parked message. Does not implicitly {@link link.Parked.verify|verify} messages.
         * @param message Parked message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: link.Parked.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Parked message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {link.Parked & link.Parked.$Shape} Parked
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): link.Parked & link.Parked.$Shape;

        /**
         * Verifies a Parked message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a Parked message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Parked
         */
        static fromObject(object: { [k: string]: any }): link.Parked;

        /**
         * Creates a plain object from a Parked message. Also converts values to other types if specified.
         * @param message Parked
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: link.Parked, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Parked to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Parked {

        /** Properties of a Parked. */
        interface $Properties {

            /** Parked epoch */
            epoch?: (number|Long|null);

            /** Parked objects */
            objects?: (number|null);

            /** Parked problem */
            problem?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Parked. */
        type $Shape = link.Parked.$Properties;
    }

    /** Custody enum. */
    enum Custody {

        /** CUSTODY_UNSPECIFIED value */
        CUSTODY_UNSPECIFIED = 0,

        /** CUSTODY_MAIN value */
        CUSTODY_MAIN = 1,

        /** CUSTODY_BACKUP value */
        CUSTODY_BACKUP = 2,

        /** CUSTODY_RETURNING value */
        CUSTODY_RETURNING = 3,

        /** CUSTODY_AS_IT_IS value */
        CUSTODY_AS_IT_IS = 4
    }

    /**
     * Properties of a Welcome.
     * @deprecated Use link.Welcome.$Properties instead.
     */
    interface IWelcome extends link.Welcome.$Properties {
    }

    /** Represents a Welcome. */
    class Welcome {

        /**
         * Constructs a new Welcome.
         * @param [properties] Properties to set
         */
        constructor(properties?: link.Welcome.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Welcome backupId. */
        backupId: string;

        /** Welcome backupName. */
        backupName: string;

        /** Welcome epoch. */
        epoch: (number|Long);

        /** Welcome custody. */
        custody: link.Custody;

        /** Welcome hold. */
        hold: number;

        /** Welcome settings. */
        settings?: (link.Settings.$Properties|null);

        /** Welcome leased. */
        leased: boolean;

        /**
         * Encodes the specified Welcome message. Does not implicitly {@link link.Welcome.verify|verify} messages.
         * @param message Welcome message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: link.Welcome.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Welcome message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {link.Welcome & link.Welcome.$Shape} Welcome
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): link.Welcome & link.Welcome.$Shape;

        /**
         * Verifies a Welcome message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a Welcome message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Welcome
         */
        static fromObject(object: { [k: string]: any }): link.Welcome;

        /**
         * Creates a plain object from a Welcome message. Also converts values to other types if specified.
         * @param message Welcome
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: link.Welcome, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Welcome to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Welcome {

        /** Properties of a Welcome. */
        interface $Properties {

            /** Welcome backupId */
            backupId?: (string|null);

            /** Welcome backupName */
            backupName?: (string|null);

            /** Welcome epoch */
            epoch?: (number|Long|null);

            /** Welcome custody */
            custody?: (link.Custody|null);

            /** Welcome hold */
            hold?: (number|null);

            /** Welcome settings */
            settings?: (link.Settings.$Properties|null);

            /** Welcome leased */
            leased?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Welcome. */
        type $Shape = link.Welcome.$Properties;
    }

    /**
     * Properties of a Settings.
     * @deprecated Use link.Settings.$Properties instead.
     */
    interface ISettings extends link.Settings.$Properties {
    }

    /** Represents a Settings. */
    class Settings {

        /**
         * Constructs a new Settings.
         * @param [properties] Properties to set
         */
        constructor(properties?: link.Settings.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Settings heartbeatMs. */
        heartbeatMs: number;

        /** Settings lookForChangesMs. */
        lookForChangesMs: number;

        /** Settings parkLimitMs. */
        parkLimitMs: number;

        /** Settings leaseMs. */
        leaseMs: number;

        /** Settings objects. */
        objects: string;

        /**
         * Encodes the specified Settings message. Does not implicitly {@link link.Settings.verify|verify} messages.
         * @param message Settings message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: link.Settings.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Settings message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {link.Settings & link.Settings.$Shape} Settings
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): link.Settings & link.Settings.$Shape;

        /**
         * Verifies a Settings message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a Settings message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Settings
         */
        static fromObject(object: { [k: string]: any }): link.Settings;

        /**
         * Creates a plain object from a Settings message. Also converts values to other types if specified.
         * @param message Settings
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: link.Settings, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Settings to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Settings {

        /** Properties of a Settings. */
        interface $Properties {

            /** Settings heartbeatMs */
            heartbeatMs?: (number|null);

            /** Settings lookForChangesMs */
            lookForChangesMs?: (number|null);

            /** Settings parkLimitMs */
            parkLimitMs?: (number|null);

            /** Settings leaseMs */
            leaseMs?: (number|null);

            /** Settings objects */
            objects?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Settings. */
        type $Shape = link.Settings.$Properties;
    }

    /**
     * Properties of an ObjectName.
     * @deprecated Use link.ObjectName.$Properties instead.
     */
    interface IObjectName extends link.ObjectName.$Properties {
    }

    /** Represents an ObjectName. */
    class ObjectName {

        /**
         * Constructs a new ObjectName.
         * @param [properties] Properties to set
         */
        constructor(properties?: link.ObjectName.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ObjectName type. */
        type: string;

        /** ObjectName number. */
        number: number;

        /**
         * Encodes the specified ObjectName message. Does not implicitly {@link link.ObjectName.verify|verify} messages.
         * @param message ObjectName message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: link.ObjectName.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ObjectName message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {link.ObjectName & link.ObjectName.$Shape} ObjectName
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): link.ObjectName & link.ObjectName.$Shape;

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
        static fromObject(object: { [k: string]: any }): link.ObjectName;

        /**
         * Creates a plain object from an ObjectName message. Also converts values to other types if specified.
         * @param message ObjectName
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: link.ObjectName, options?: $protobuf.IConversionOptions): { [k: string]: any };

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
        type $Shape = link.ObjectName.$Properties;
    }

    /**
     * Properties of a HoldPage.
     * @deprecated Use link.HoldPage.$Properties instead.
     */
    interface IHoldPage extends link.HoldPage.$Properties {
    }

    /** Represents a HoldPage. */
    class HoldPage {

        /**
         * Constructs a new HoldPage.
         * @param [properties] Properties to set
         */
        constructor(properties?: link.HoldPage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** HoldPage epoch. */
        epoch: (number|Long);

        /** HoldPage objects. */
        objects: link.ObjectName.$Properties[];

        /** HoldPage last. */
        last: boolean;

        /**
         * Encodes the specified HoldPage message. Does not implicitly {@link link.HoldPage.verify|verify} messages.
         * @param message HoldPage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: link.HoldPage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a HoldPage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {link.HoldPage & link.HoldPage.$Shape} HoldPage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): link.HoldPage & link.HoldPage.$Shape;

        /**
         * Verifies a HoldPage message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a HoldPage message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns HoldPage
         */
        static fromObject(object: { [k: string]: any }): link.HoldPage;

        /**
         * Creates a plain object from a HoldPage message. Also converts values to other types if specified.
         * @param message HoldPage
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: link.HoldPage, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this HoldPage to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace HoldPage {

        /** Properties of a HoldPage. */
        interface $Properties {

            /** HoldPage epoch */
            epoch?: (number|Long|null);

            /** HoldPage objects */
            objects?: (link.ObjectName.$Properties[]|null);

            /** HoldPage last */
            last?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a HoldPage. */
        type $Shape = link.HoldPage.$Properties;
    }

    /**
     * Properties of a HeartbeatAck.
     * @deprecated Use link.HeartbeatAck.$Properties instead.
     */
    interface IHeartbeatAck extends link.HeartbeatAck.$Properties {
    }

    /** Represents a HeartbeatAck. */
    class HeartbeatAck {

        /**
         * Constructs a new HeartbeatAck.
         * @param [properties] Properties to set
         */
        constructor(properties?: link.HeartbeatAck.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** HeartbeatAck sequence. */
        sequence: (number|Long);

        /** HeartbeatAck leaseMs. */
        leaseMs: number;

        /**
         * Encodes the specified HeartbeatAck message. Does not implicitly {@link link.HeartbeatAck.verify|verify} messages.
         * @param message HeartbeatAck message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: link.HeartbeatAck.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a HeartbeatAck message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {link.HeartbeatAck & link.HeartbeatAck.$Shape} HeartbeatAck
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): link.HeartbeatAck & link.HeartbeatAck.$Shape;

        /**
         * Verifies a HeartbeatAck message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a HeartbeatAck message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns HeartbeatAck
         */
        static fromObject(object: { [k: string]: any }): link.HeartbeatAck;

        /**
         * Creates a plain object from a HeartbeatAck message. Also converts values to other types if specified.
         * @param message HeartbeatAck
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: link.HeartbeatAck, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this HeartbeatAck to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace HeartbeatAck {

        /** Properties of a HeartbeatAck. */
        interface $Properties {

            /** HeartbeatAck sequence */
            sequence?: (number|Long|null);

            /** HeartbeatAck leaseMs */
            leaseMs?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a HeartbeatAck. */
        type $Shape = link.HeartbeatAck.$Properties;
    }

    /**
     * Properties of a ManifestRequest.
     * @deprecated Use link.ManifestRequest.$Properties instead.
     */
    interface IManifestRequest extends link.ManifestRequest.$Properties {
    }

    /** Represents a ManifestRequest. */
    class ManifestRequest {

        /**
         * Constructs a new ManifestRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: link.ManifestRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ManifestRequest request. */
        request: (number|Long);

        /**
         * Encodes the specified ManifestRequest message. Does not implicitly {@link link.ManifestRequest.verify|verify} messages.
         * @param message ManifestRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: link.ManifestRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ManifestRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {link.ManifestRequest & link.ManifestRequest.$Shape} ManifestRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): link.ManifestRequest & link.ManifestRequest.$Shape;

        /**
         * Verifies a ManifestRequest message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a ManifestRequest message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ManifestRequest
         */
        static fromObject(object: { [k: string]: any }): link.ManifestRequest;

        /**
         * Creates a plain object from a ManifestRequest message. Also converts values to other types if specified.
         * @param message ManifestRequest
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: link.ManifestRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ManifestRequest to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ManifestRequest {

        /** Properties of a ManifestRequest. */
        interface $Properties {

            /** ManifestRequest request */
            request?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ManifestRequest. */
        type $Shape = link.ManifestRequest.$Properties;
    }

    /**
     * Properties of a Park.
     * @deprecated Use link.Park.$Properties instead.
     */
    interface IPark extends link.Park.$Properties {
    }

    /** Represents a Park. */
    class Park {

        /**
         * Constructs a new Park.
         * @param [properties] Properties to set
         */
        constructor(properties?: link.Park.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Park epoch. */
        epoch: (number|Long);

        /** Park hold. */
        hold: number;

        /** Park leased. */
        leased: boolean;

        /**
         * Encodes the specified Park message. Does not implicitly {@link link.Park.verify|verify} messages.
         * @param message Park message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: link.Park.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Park message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {link.Park & link.Park.$Shape} Park
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): link.Park & link.Park.$Shape;

        /**
         * Verifies a Park message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a Park message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Park
         */
        static fromObject(object: { [k: string]: any }): link.Park;

        /**
         * Creates a plain object from a Park message. Also converts values to other types if specified.
         * @param message Park
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: link.Park, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Park to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Park {

        /** Properties of a Park. */
        interface $Properties {

            /** Park epoch */
            epoch?: (number|Long|null);

            /** Park hold */
            hold?: (number|null);

            /** Park leased */
            leased?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Park. */
        type $Shape = link.Park.$Properties;
    }

    /**
     * Properties of a TakeBack.
     * @deprecated Use link.TakeBack.$Properties instead.
     */
    interface ITakeBack extends link.TakeBack.$Properties {
    }

    /** Represents a TakeBack. */
    class TakeBack {

        /**
         * Constructs a new TakeBack.
         * @param [properties] Properties to set
         */
        constructor(properties?: link.TakeBack.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TakeBack epoch. */
        epoch: (number|Long);

        /** TakeBack objects. */
        objects: number;

        /**
         * Encodes the specified TakeBack message. Does not implicitly {@link link.TakeBack.verify|verify} messages.
         * @param message TakeBack message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: link.TakeBack.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TakeBack message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {link.TakeBack & link.TakeBack.$Shape} TakeBack
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): link.TakeBack & link.TakeBack.$Shape;

        /**
         * Verifies a TakeBack message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a TakeBack message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns TakeBack
         */
        static fromObject(object: { [k: string]: any }): link.TakeBack;

        /**
         * Creates a plain object from a TakeBack message. Also converts values to other types if specified.
         * @param message TakeBack
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: link.TakeBack, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this TakeBack to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace TakeBack {

        /** Properties of a TakeBack. */
        interface $Properties {

            /** TakeBack epoch */
            epoch?: (number|Long|null);

            /** TakeBack objects */
            objects?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TakeBack. */
        type $Shape = link.TakeBack.$Properties;
    }

    /**
     * Properties of a PutObject.
     * @deprecated Use link.PutObject.$Properties instead.
     */
    interface IPutObject extends link.PutObject.$Properties {
    }

    /** Represents a PutObject. */
    class PutObject {

        /**
         * Constructs a new PutObject.
         * @param [properties] Properties to set
         */
        constructor(properties?: link.PutObject.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PutObject request. */
        request: (number|Long);

        /** PutObject epoch. */
        epoch: (number|Long);

        /** PutObject entry. */
        entry?: (link.Entry.$Properties|null);

        /** PutObject removal. */
        removal: boolean;

        /**
         * Encodes the specified PutObject message. Does not implicitly {@link link.PutObject.verify|verify} messages.
         * @param message PutObject message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: link.PutObject.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PutObject message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {link.PutObject & link.PutObject.$Shape} PutObject
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): link.PutObject & link.PutObject.$Shape;

        /**
         * Verifies a PutObject message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a PutObject message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns PutObject
         */
        static fromObject(object: { [k: string]: any }): link.PutObject;

        /**
         * Creates a plain object from a PutObject message. Also converts values to other types if specified.
         * @param message PutObject
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: link.PutObject, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this PutObject to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace PutObject {

        /** Properties of a PutObject. */
        interface $Properties {

            /** PutObject request */
            request?: (number|Long|null);

            /** PutObject epoch */
            epoch?: (number|Long|null);

            /** PutObject entry */
            entry?: (link.Entry.$Properties|null);

            /** PutObject removal */
            removal?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PutObject. */
        type $Shape = link.PutObject.$Properties;
    }

    /**
     * Properties of a RestoreDone.
     * @deprecated Use link.RestoreDone.$Properties instead.
     */
    interface IRestoreDone extends link.RestoreDone.$Properties {
    }

    /** Represents a RestoreDone. */
    class RestoreDone {

        /**
         * Constructs a new RestoreDone.
         * @param [properties] Properties to set
         */
        constructor(properties?: link.RestoreDone.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RestoreDone epoch. */
        epoch: (number|Long);

        /**
         * Encodes the specified RestoreDone message. Does not implicitly {@link link.RestoreDone.verify|verify} messages.
         * @param message RestoreDone message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: link.RestoreDone.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RestoreDone message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {link.RestoreDone & link.RestoreDone.$Shape} RestoreDone
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): link.RestoreDone & link.RestoreDone.$Shape;

        /**
         * Verifies a RestoreDone message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a RestoreDone message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns RestoreDone
         */
        static fromObject(object: { [k: string]: any }): link.RestoreDone;

        /**
         * Creates a plain object from a RestoreDone message. Also converts values to other types if specified.
         * @param message RestoreDone
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: link.RestoreDone, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this RestoreDone to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace RestoreDone {

        /** Properties of a RestoreDone. */
        interface $Properties {

            /** RestoreDone epoch */
            epoch?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RestoreDone. */
        type $Shape = link.RestoreDone.$Properties;
    }

    /**
     * Properties of a NoTakeover.
     * @deprecated Use link.NoTakeover.$Properties instead.
     */
    interface INoTakeover extends link.NoTakeover.$Properties {
    }

    /** Represents a NoTakeover. */
    class NoTakeover {

        /**
         * Constructs a new NoTakeover.
         * @param [properties] Properties to set
         */
        constructor(properties?: link.NoTakeover.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Encodes the specified NoTakeover message. Does not implicitly {@link link.NoTakeover.verify|verify} messages.
         * @param message NoTakeover message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: link.NoTakeover.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a NoTakeover message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {link.NoTakeover & link.NoTakeover.$Shape} NoTakeover
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): link.NoTakeover & link.NoTakeover.$Shape;

        /**
         * Verifies a NoTakeover message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a NoTakeover message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns NoTakeover
         */
        static fromObject(object: { [k: string]: any }): link.NoTakeover;

        /**
         * Creates a plain object from a NoTakeover message. Also converts values to other types if specified.
         * @param message NoTakeover
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: link.NoTakeover, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this NoTakeover to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace NoTakeover {

        /** Properties of a NoTakeover. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a NoTakeover. */
        type $Shape = link.NoTakeover.$Properties;
    }

    /**
     * Properties of an ObjectRequest.
     * @deprecated Use link.ObjectRequest.$Properties instead.
     */
    interface IObjectRequest extends link.ObjectRequest.$Properties {
    }

    /** Represents an ObjectRequest. */
    class ObjectRequest {

        /**
         * Constructs a new ObjectRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: link.ObjectRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ObjectRequest request. */
        request: (number|Long);

        /** ObjectRequest epoch. */
        epoch: (number|Long);

        /** ObjectRequest type. */
        type: string;

        /** ObjectRequest number. */
        number: number;

        /** ObjectRequest digest. */
        digest: Uint8Array;

        /**
         * Encodes the specified ObjectRequest message. Does not implicitly {@link link.ObjectRequest.verify|verify} messages.
         * @param message ObjectRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: link.ObjectRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ObjectRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {link.ObjectRequest & link.ObjectRequest.$Shape} ObjectRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): link.ObjectRequest & link.ObjectRequest.$Shape;

        /**
         * Verifies an ObjectRequest message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates an ObjectRequest message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ObjectRequest
         */
        static fromObject(object: { [k: string]: any }): link.ObjectRequest;

        /**
         * Creates a plain object from an ObjectRequest message. Also converts values to other types if specified.
         * @param message ObjectRequest
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: link.ObjectRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ObjectRequest to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ObjectRequest {

        /** Properties of an ObjectRequest. */
        interface $Properties {

            /** ObjectRequest request */
            request?: (number|Long|null);

            /** ObjectRequest epoch */
            epoch?: (number|Long|null);

            /** ObjectRequest type */
            type?: (string|null);

            /** ObjectRequest number */
            number?: (number|null);

            /** ObjectRequest digest */
            digest?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ObjectRequest. */
        type $Shape = link.ObjectRequest.$Properties;
    }

    /**
     * Properties of an ObjectChunk.
     * @deprecated Use link.ObjectChunk.$Properties instead.
     */
    interface IObjectChunk extends link.ObjectChunk.$Properties {
    }

    /** Represents an ObjectChunk. */
    class ObjectChunk {

        /**
         * Constructs a new ObjectChunk.
         * @param [properties] Properties to set
         */
        constructor(properties?: link.ObjectChunk.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ObjectChunk request. */
        request: (number|Long);

        /** ObjectChunk offset. */
        offset: number;

        /** ObjectChunk content. */
        content: Uint8Array;

        /** ObjectChunk last. */
        last: boolean;

        /** ObjectChunk problem. */
        problem: string;

        /**
         * Encodes the specified ObjectChunk message. Does not implicitly {@link link.ObjectChunk.verify|verify} messages.
         * @param message ObjectChunk message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: link.ObjectChunk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ObjectChunk message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {link.ObjectChunk & link.ObjectChunk.$Shape} ObjectChunk
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): link.ObjectChunk & link.ObjectChunk.$Shape;

        /**
         * Verifies an ObjectChunk message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates an ObjectChunk message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ObjectChunk
         */
        static fromObject(object: { [k: string]: any }): link.ObjectChunk;

        /**
         * Creates a plain object from an ObjectChunk message. Also converts values to other types if specified.
         * @param message ObjectChunk
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: link.ObjectChunk, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ObjectChunk to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ObjectChunk {

        /** Properties of an ObjectChunk. */
        interface $Properties {

            /** ObjectChunk request */
            request?: (number|Long|null);

            /** ObjectChunk offset */
            offset?: (number|null);

            /** ObjectChunk content */
            content?: (Uint8Array|null);

            /** ObjectChunk last */
            last?: (boolean|null);

            /** ObjectChunk problem */
            problem?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ObjectChunk. */
        type $Shape = link.ObjectChunk.$Properties;
    }

    /** Result enum. */
    enum Result {

        /** RESULT_UNSPECIFIED value */
        RESULT_UNSPECIFIED = 0,

        /** RESULT_APPLIED value */
        RESULT_APPLIED = 1,

        /** RESULT_UNCHANGED value */
        RESULT_UNCHANGED = 2,

        /** RESULT_FAILED value */
        RESULT_FAILED = 3,

        /** RESULT_OCCUPIED value */
        RESULT_OCCUPIED = 4,

        /** RESULT_SKIPPED value */
        RESULT_SKIPPED = 5
    }

    /**
     * Properties of an ObjectResult.
     * @deprecated Use link.ObjectResult.$Properties instead.
     */
    interface IObjectResult extends link.ObjectResult.$Properties {
    }

    /** Represents an ObjectResult. */
    class ObjectResult {

        /**
         * Constructs a new ObjectResult.
         * @param [properties] Properties to set
         */
        constructor(properties?: link.ObjectResult.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ObjectResult request. */
        request: (number|Long);

        /** ObjectResult epoch. */
        epoch: (number|Long);

        /** ObjectResult result. */
        result: link.Result;

        /** ObjectResult words. */
        words: string;

        /** ObjectResult reference. */
        reference: string;

        /**
         * Encodes the specified ObjectResult message. Does not implicitly {@link link.ObjectResult.verify|verify} messages.
         * @param message ObjectResult message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: link.ObjectResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ObjectResult message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {link.ObjectResult & link.ObjectResult.$Shape} ObjectResult
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): link.ObjectResult & link.ObjectResult.$Shape;

        /**
         * Verifies an ObjectResult message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates an ObjectResult message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ObjectResult
         */
        static fromObject(object: { [k: string]: any }): link.ObjectResult;

        /**
         * Creates a plain object from an ObjectResult message. Also converts values to other types if specified.
         * @param message ObjectResult
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: link.ObjectResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ObjectResult to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace ObjectResult {

        /** Properties of an ObjectResult. */
        interface $Properties {

            /** ObjectResult request */
            request?: (number|Long|null);

            /** ObjectResult epoch */
            epoch?: (number|Long|null);

            /** ObjectResult result */
            result?: (link.Result|null);

            /** ObjectResult words */
            words?: (string|null);

            /** ObjectResult reference */
            reference?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ObjectResult. */
        type $Shape = link.ObjectResult.$Properties;
    }

    /**
     * Properties of a BulkAck.
     * @deprecated Use link.BulkAck.$Properties instead.
     */
    interface IBulkAck extends link.BulkAck.$Properties {
    }

    /** Represents a BulkAck. */
    class BulkAck {

        /**
         * Constructs a new BulkAck.
         * @param [properties] Properties to set
         */
        constructor(properties?: link.BulkAck.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BulkAck bytes. */
        bytes: (number|Long);

        /**
         * Encodes the specified BulkAck message. Does not implicitly {@link link.BulkAck.verify|verify} messages.
         * @param message BulkAck message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: link.BulkAck.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a BulkAck message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {link.BulkAck & link.BulkAck.$Shape} BulkAck
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): link.BulkAck & link.BulkAck.$Shape;

        /**
         * Verifies a BulkAck message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a BulkAck message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns BulkAck
         */
        static fromObject(object: { [k: string]: any }): link.BulkAck;

        /**
         * Creates a plain object from a BulkAck message. Also converts values to other types if specified.
         * @param message BulkAck
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: link.BulkAck, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this BulkAck to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace BulkAck {

        /** Properties of a BulkAck. */
        interface $Properties {

            /** BulkAck bytes */
            bytes?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BulkAck. */
        type $Shape = link.BulkAck.$Properties;
    }

    /**
     * Properties of an EpochRefused.
     * @deprecated Use link.EpochRefused.$Properties instead.
     */
    interface IEpochRefused extends link.EpochRefused.$Properties {
    }

    /** Represents an EpochRefused. */
    class EpochRefused {

        /**
         * Constructs a new EpochRefused.
         * @param [properties] Properties to set
         */
        constructor(properties?: link.EpochRefused.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** EpochRefused epoch. */
        epoch: (number|Long);

        /** EpochRefused refused. */
        refused: (number|Long);

        /**
         * Encodes the specified EpochRefused message. Does not implicitly {@link link.EpochRefused.verify|verify} messages.
         * @param message EpochRefused message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: link.EpochRefused.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an EpochRefused message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {link.EpochRefused & link.EpochRefused.$Shape} EpochRefused
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): link.EpochRefused & link.EpochRefused.$Shape;

        /**
         * Verifies an EpochRefused message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates an EpochRefused message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns EpochRefused
         */
        static fromObject(object: { [k: string]: any }): link.EpochRefused;

        /**
         * Creates a plain object from an EpochRefused message. Also converts values to other types if specified.
         * @param message EpochRefused
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: link.EpochRefused, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this EpochRefused to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace EpochRefused {

        /** Properties of an EpochRefused. */
        interface $Properties {

            /** EpochRefused epoch */
            epoch?: (number|Long|null);

            /** EpochRefused refused */
            refused?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an EpochRefused. */
        type $Shape = link.EpochRefused.$Properties;
    }

    /** RefusedCode enum. */
    enum RefusedCode {

        /** REFUSED_CODE_UNSPECIFIED value */
        REFUSED_CODE_UNSPECIFIED = 0,

        /** REFUSED_CODE_VERSION value */
        REFUSED_CODE_VERSION = 1,

        /** REFUSED_CODE_UNKNOWN_NAME value */
        REFUSED_CODE_UNKNOWN_NAME = 2,

        /** REFUSED_CODE_NAME_IN_USE value */
        REFUSED_CODE_NAME_IN_USE = 3,

        /** REFUSED_CODE_FOREIGN_BACKUP value */
        REFUSED_CODE_FOREIGN_BACKUP = 4,

        /** REFUSED_CODE_EPOCH_AHEAD value */
        REFUSED_CODE_EPOCH_AHEAD = 5,

        /** REFUSED_CODE_UNKNOWN_MESSAGE value */
        REFUSED_CODE_UNKNOWN_MESSAGE = 6,

        /** REFUSED_CODE_INVALID value */
        REFUSED_CODE_INVALID = 7,

        /** REFUSED_CODE_LIMIT value */
        REFUSED_CODE_LIMIT = 8,

        /** REFUSED_CODE_DISABLED value */
        REFUSED_CODE_DISABLED = 9
    }

    /**
     * Properties of a Refused.
     * @deprecated Use link.Refused.$Properties instead.
     */
    interface IRefused extends link.Refused.$Properties {
    }

    /** Represents a Refused. */
    class Refused {

        /**
         * Constructs a new Refused.
         * @param [properties] Properties to set
         */
        constructor(properties?: link.Refused.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Refused code. */
        code: link.RefusedCode;

        /** Refused words. */
        words: string;

        /**
         * Encodes the specified Refused message. Does not implicitly {@link link.Refused.verify|verify} messages.
         * @param message Refused message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: link.Refused.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Refused message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {link.Refused & link.Refused.$Shape} Refused
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): link.Refused & link.Refused.$Shape;

        /**
         * Verifies a Refused message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

        /**
         * Creates a Refused message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Refused
         */
        static fromObject(object: { [k: string]: any }): link.Refused;

        /**
         * Creates a plain object from a Refused message. Also converts values to other types if specified.
         * @param message Refused
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: link.Refused, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Refused to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };
    }

    namespace Refused {

        /** Properties of a Refused. */
        interface $Properties {

            /** Refused code */
            code?: (link.RefusedCode|null);

            /** Refused words */
            words?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Refused. */
        type $Shape = link.Refused.$Properties;
    }
}
