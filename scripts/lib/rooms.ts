import type { Import } from './imports.ts';

/** Room → the rooms that it imports from, both in alphabetical order. */
export type RoomGraph = ReadonlyMap<string, readonly string[]>;

/**
 * The room that a file stands in: the folder below `src/`, or `entrypoints`. The modules that the build makes of
 * `assets/dataset/` count as a room of that name. `undefined` for packages and for files directly in `src/`.
 */
export function roomOf(file: string): string | undefined {
  if (file.startsWith('virtual:')) return 'assets/dataset';
  return /^(?:src\/([^/]+)\/|(entrypoints)\/)/.exec(file)?.slice(1).find(Boolean);
}

/** The rooms, and which of them each imports from. A room's imports within itself are left out. */
export function roomGraph(imports: readonly Import[]): RoomGraph {
  const graph = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    const [room, other] = [roomOf(from), roomOf(to)];
    if (!room) continue;
    const others = graph.get(room) ?? new Set();
    graph.set(room, others);
    if (other && other !== room) others.add(other);
  }
  return new Map(
    [...graph.keys()].toSorted().map((room) => [room, [...(graph.get(room) ?? [])].toSorted()]),
  );
}

/**
 * A graph of rooms as a Mermaid flowchart. An arrow is left out where a longer way of arrows leads to the same room,
 * so that the order of the rooms can be seen.
 *
 * @see https://mermaid.js.org/syntax/flowchart.html
 */
export function drawRooms(graph: RoomGraph): string {
  const arrows = [...graph].flatMap(([room, others]) =>
    others
      .filter((other) => !others.some((between) => leads(graph, between, other)))
      .map((other) => `  ${quote(room)} --> ${quote(other)}`),
  );
  return ['flowchart TD', ...arrows].join('\n');
}

/** Whether the way from one room to another is one way only. */
function leads(graph: RoomGraph, from: string, to: string): boolean {
  return reaches(graph, from, to) && !reaches(graph, to, from);
}

/** Whether arrows lead from one room to another, itself left out. Rooms in a circle reach each other. */
function reaches(graph: RoomGraph, from: string, to: string): boolean {
  const seen = new Set<string>();
  const waiting = [from];
  for (let room = waiting.pop(); room !== undefined; room = waiting.pop()) {
    for (const next of graph.get(room) ?? []) {
      if (next === to) return true;
      if (!seen.has(next)) waiting.push(next);
      seen.add(next);
    }
  }
  return false;
}

function quote(room: string): string {
  return `${room.replaceAll(/\W/g, '_')}["${room}"]`;
}
