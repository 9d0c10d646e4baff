import { refused, type Finding } from './finding';
import { QUERY_LIMITS } from './limits';

/**
 * What a filter or a sort was found to do, and whether it walks too many relations: Strapi joins a table for each, SQLite takes
 * 64, and each relation to many multiplies the rows, so that a dozen of them stop a server.
 */
export function* withinJoins(findings: Iterable<Finding>, path: string): Generator<Finding> {
  let joins = 0;
  let manifold = 0;
  for (const finding of findings) {
    yield finding;
    if (finding.kind !== 'reaches') continue;
    joins += 1;
    if (finding.many) manifold += 1;
  }
  if (joins > QUERY_LIMITS.joins || manifold > QUERY_LIMITS.manifoldJoins) {
    const { joins: most, manifoldJoins } = QUERY_LIMITS;
    yield refused(
      path,
      'too many relations',
      `${most} relations, ${manifoldJoins} of them to many | 至多${most}个关联条件，其中一对多${manifoldJoins}个`,
    );
  }
}
