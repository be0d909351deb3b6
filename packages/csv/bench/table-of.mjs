const names = {
  papa: "Papa Parse alone",
  udsv: "uDSV alone",
  ours: "read, check, score, write results",
  peer: "Papa Parse objects + zod + plain loop",
};

/** Lays the measurements out as a table, with ratios per row. */
export function tableOf(measured) {
  const secondsPerRow = ({ seconds, rows }) => seconds / rows;
  const papa = secondsPerRow(measured.papa);
  const lines = Object.entries(names).map(([name, title]) => {
    const { rows, seconds, bytes, peakMegabytes } = measured[name];
    return [
      title,
      `${rows}`,
      (rows / seconds).toFixed(0),
      (bytes / seconds / 1e6).toFixed(0),
      peakMegabytes.toFixed(0),
      (secondsPerRow(measured[name]) / papa).toFixed(2),
    ];
  });
  const head = ["", "rows", "rows/s", "MB/s", "peak MB", "time, Papa Parse = 1"];
  const { ours, peer, udsv } = measured;
  const ratio = (other) => (secondsPerRow(other) / secondsPerRow(ours)).toFixed(1);
  return [
    format([head, ...lines]),
    `Of ${ours.rows} rows ${ours.ordinary} were ordinary and ${ours.rejects} rejects.`,
    `Scoring takes ${(secondsPerRow(ours) / papa).toFixed(2)} times as long as Papa Parse alone, and ${(1 / Number(secondsPerRow(udsv) / secondsPerRow(ours))).toFixed(2)} times as long as uDSV alone.`,
    `The peer takes ${ratio(peer)} times as long as scoring${peer.rows < ours.rows ? `, measured on ${peer.rows} rows: it holds them all in memory` : ""}.`,
    "",
  ].join("\n");
}

function format(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0])))
        .join("  "),
    )
    .join("\n");
}
