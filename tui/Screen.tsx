// The frame as Ink draws it: one text for each row. The rows are painted and exactly cut already;
// nothing here wraps, measures or colours.

import { Box, Text } from "ink";

/** Draws rows that carry their own colour codes. */
export function Screen({ rows }: { readonly rows: readonly string[] }) {
  return (
    <Box flexDirection="column">
      {rows.map((row, index) => (
        <Text key={index} wrap="truncate-end">
          {row === "" ? " " : row}
        </Text>
      ))}
    </Box>
  );
}
