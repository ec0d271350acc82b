package org.milktide.content;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads YAML to its nodes, which know their lines, never to objects. */
final class Yaml {
  private Yaml() {}

  /** The mapping that a YAML text is; null, and reported, when it is none. */
  static @Nullable Fields fields(String yaml, int offset, Problems.In problems) {
    MappingNode mapping = mapping(yaml, offset, problems);
    return mapping == null ? null : new Fields(mapping, offset, problems);
  }

  /** The same as nodes, which know the file and the line that they come from. */
  static @Nullable MappingNode mapping(String yaml, int offset, Problems.In problems) {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(problems.file()).build();
      Optional<Node> root = new Compose(settings).composeString(yaml);
      if (root.orElse(null) instanceof MappingNode mapping) {
        return mapping;
      }
      problems.add(
          offset + 1, "file", "is missing or has no fields, expected YAML like 'title: ...'");
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1 + offset;
      problems.add(line, "file", "is not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      problems.add(offset + 1, "file", "is not YAML: " + e.getMessage());
    }
    return null;
  }
}
