import { questionsOf } from "./made-up-assessments.mjs";

/** Points by level, worked out before, for loops over a rubric whose answers are all levels. */
function tablesOf(rubric) {
  return rubric.benchmarks.map(({ number }) => ({
    number,
    questions: questionsOf(rubric)
      .filter(({ benchmark, scored }) => benchmark === number && scored)
      .map(({ id, scale: { levels } }) => ({
        id,
        points: Object.fromEntries(levels.map((level) => [level.id, level.points])),
        outcomes: Object.fromEntries(levels.map((level) => [level.id, level.outcome])),
        available: levels.at(-1).points,
      })),
  }));
}

const statusOf = (points, available) => {
  if (points === available) return "fully-achieved";
  return points === 0 ? "not-achieved" : "partially-achieved";
};

/** Points, per cent and status of each benchmark, and nothing that says why. */
export function plainLoop(rubric) {
  const tables = tablesOf(rubric);
  return ({ answers }) => {
    const scores = [];
    for (const { number, questions } of tables) {
      let points = 0;
      let available = 0;
      for (const question of questions) {
        points += question.points[answers[question.id]] ?? 0;
        available += question.available;
      }
      const percent = Math.floor((100 * points) / available);
      scores.push({ number, points, available, percent, status: statusOf(points, available) });
    }
    return scores;
  };
}

/** The same, with level, outcome, points and reason of each question. */
export function plainLoopWithReasons(rubric) {
  const tables = tablesOf(rubric);
  return ({ answers }) => {
    const scores = [];
    for (const { number, questions } of tables) {
      const reasons = [];
      let points = 0;
      let available = 0;
      for (const question of questions) {
        const level = answers[question.id];
        const earned = question.points[level] ?? 0;
        points += earned;
        available += question.available;
        reasons.push({
          id: question.id,
          outcome: question.outcomes[level] ?? "unknown",
          level,
          points: earned,
          available: question.available,
          reason: { code: level === undefined ? "unanswered" : "answered" },
        });
      }
      const percent = Math.floor((100 * points) / available);
      const status = statusOf(points, available);
      scores.push({ number, points, available, percent, status, reasons });
    }
    return scores;
  };
}
