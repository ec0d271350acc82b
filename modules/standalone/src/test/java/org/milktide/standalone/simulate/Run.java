package org.milktide.standalone.simulate;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One run of the command, as from a terminal. */
record Run(int exit, String out, String err) {
  static Run of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        new CommandLine(new SimulateCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(args);
    return new Run(exit, out.toString(), err.toString());
  }

  JsonNode json() {
    return JsonMapper.shared().readTree(out);
  }

  /**
   * The local time of each item's digest and the reason for it: "2027-01-05T09:00:00 birth/slot".
   */
  Map<String, String> items() {
    Map<String, String> items = new TreeMap<>();
    for (JsonNode digest : json()) {
      for (JsonNode item : digest.get("items")) {
        String before =
            items.put(
                item.get("id").asString() + item.get("occurrence").asString(),
                digest.get("localTime").asString() + " " + item.get("reason").asString());
        if (before != null) {
          throw new AssertionError(item + " came twice");
        }
      }
    }
    return items;
  }
}
