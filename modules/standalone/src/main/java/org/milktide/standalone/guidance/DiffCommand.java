package org.milktide.standalone.guidance;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.milktide.content.BuiltInFiles;
import org.milktide.content.GuidancePack;
import org.milktide.content.calendar.SampleFamilies;
import org.milktide.content.calendar.SampleFamily;
import org.milktide.domain.id.ItemId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what a directory over our pack changes for the sample families. */
@Command(name = "diff", description = "Shows what your pack changes for sample families.")
final class DiffCommand extends PackCommand {
  private static final String ITEMS = "items/";
  private static final String REVIEWS = "reviews.yaml";

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "Laid over our pack. Default: MILKTIDE_CONTENT_DIR.")
  private @Nullable String directory;

  @Override
  void run(PrintWriter out) throws IOException {
    Path over = directoryNeeded(directory);
    Changes changes = new Changes(GuidancePack.builtIn(), GuidancePack.over(over));
    List<Change> all = new ArrayList<>();
    int families = 0;
    for (SampleFamily family : SampleFamilies.forComparing()) {
      List<Change> its = changes.of(family);
      print(family, its, out);
      all.addAll(its);
      families += its.isEmpty() ? 0 : 1;
    }
    Set<ItemId> unseen = unseen(changes, all);
    out.println(all.isEmpty() ? "nothing changes for any of them" : sum(all, families));
    if (!unseen.isEmpty()) {
      out.println("changed, but none of these families gets it: " + list(unseen));
    }
    Set<String> tables = tables(over);
    if (!tables.isEmpty()) {
      out.println("not compared: " + list(tables) + "; 'content preview' shows what they fill in");
    }
  }

  private static void print(SampleFamily family, List<Change> changes, PrintWriter out) {
    out.println(family.name() + ": " + family.about());
    ChangeLines lines = new ChangeLines(family);
    changes.forEach(change -> out.println(lines.line(change)));
    if (changes.isEmpty()) {
      out.println("  nothing changes");
    }
    out.println();
  }

  /** Each item once, however many families it changes for. */
  private static String sum(List<Change> all, int families) {
    return "%d added, %d gone, %d moved, %d reworded; %d of %d families get something else"
        .formatted(
            count(all, Change.Added.class),
            count(all, Change.Gone.class),
            count(all, Change.Moved.class),
            count(all, Change.Reworded.class),
            families,
            SampleFamilies.forComparing().size());
  }

  private static long count(List<Change> all, Class<? extends Change> kind) {
    return all.stream().filter(kind::isInstance).map(Change::item).distinct().count();
  }

  private static Set<ItemId> unseen(Changes changes, List<Change> seen) {
    Set<ItemId> items = new TreeSet<>(changes.items());
    items.removeAll(seen.stream().map(Change::item).collect(Collectors.toCollection(HashSet::new)));
    return items;
  }

  /** The tables of the directory that are not as ours are. */
  private static Set<String> tables(Path over) throws IOException {
    Set<String> others = new TreeSet<>();
    for (Map.Entry<String, byte[]> ours : BuiltInFiles.contents().entrySet()) {
      Path file = over.resolve(ours.getKey());
      boolean isTable = !ours.getKey().startsWith(ITEMS) && !ours.getKey().equals(REVIEWS);
      if (isTable
          && Files.exists(file)
          && !Arrays.equals(Files.readAllBytes(file), ours.getValue())) {
        others.add(ours.getKey());
      }
    }
    return others;
  }

  private static String list(Set<?> things) {
    return things.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
