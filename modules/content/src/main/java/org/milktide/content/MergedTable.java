package org.milktide.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Two tables as one: of a key that both have the one above wins, level by level. Every part keeps
 * the place it came from, for messages.
 *
 * @param whole keys whose values belong together, so that one replaces the other as a whole
 * @param depth how many levels are merged at most
 */
record MergedTable(Set<String> whole, int depth) {
  MappingNode of(MappingNode below, MappingNode above) {
    return of(below, above, depth);
  }

  private MappingNode of(MappingNode below, MappingNode above, int levels) {
    Map<String, NodeTuple> merged = new LinkedHashMap<>();
    // A key that one table has twice stays so, to be reported.
    List<NodeTuple> rest = new ArrayList<>();
    for (NodeTuple tuple : below.getValue()) {
      if (merged.putIfAbsent(key(tuple), tuple) != null) {
        rest.add(tuple);
      }
    }
    Map<String, NodeTuple> seen = new LinkedHashMap<>();
    for (NodeTuple tuple : above.getValue()) {
      if (seen.putIfAbsent(key(tuple), tuple) != null) {
        rest.add(tuple);
      } else {
        merged.merge(key(tuple), tuple, (under, over) -> both(under, over, levels));
      }
    }
    List<NodeTuple> all = new ArrayList<>(merged.values());
    all.addAll(rest);
    return new MappingNode(
        above.getTag(), true, all, above.getFlowStyle(), above.getStartMark(), above.getEndMark());
  }

  private NodeTuple both(NodeTuple under, NodeTuple over, int levels) {
    boolean apart = levels > 1 && !whole.contains(key(over));
    if (apart
        && under.getValueNode() instanceof MappingNode below
        && over.getValueNode() instanceof MappingNode above) {
      Node value = of(below, above, levels - 1);
      return new NodeTuple(over.getKeyNode(), value);
    }
    return over;
  }

  private static String key(NodeTuple tuple) {
    return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
  }
}
