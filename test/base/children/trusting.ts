// A program on a machine that trusts a stranger's certificate: it says whether it does, and what
// becomes of a wire that is dialled there.

import { connect } from "node:tls";
import { keyOfHex } from "../../../base/key.js";
import { realNet } from "../../../base/node/net.js";

const port = Number(process.argv[2]);
const plain = connect({ host: "127.0.0.1", port }, () => {
  const isTrusted = plain.authorized;
  plain.destroy();
  const key = keyOfHex("5a".repeat(32));
  const wire = realNet().dial({ kind: "tcp", host: "127.0.0.1", port, identity: "Gate 1", key });
  wire.onClose = (end) => process.send?.({ isTrusted, end });
  wire.send(new TextEncoder().encode("secret"));
});
plain.on("error", (error) => process.send?.({ isTrusted: false, end: error.message }));
