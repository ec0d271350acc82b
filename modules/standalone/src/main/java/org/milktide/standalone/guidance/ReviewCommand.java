package org.milktide.standalone.guidance;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.milktide.content.Guidance;
import org.milktide.content.GuidancePack;
import org.milktide.content.Review;
import org.milktide.content.review.Reviews;
import org.milktide.domain.id.ItemId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes down that somebody has reviewed an item in all its languages. */
@Command(
    name = "review",
    description = "Records who has reviewed an item, when, and the hash of every language.")
final class ReviewCommand extends PackCommand {
  @Parameters(index = "0", paramLabel = "ID", description = "Such as colostrum.first-day.")
  private String item = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DIR",
      description = "Your pack, which keeps it. Default: MILKTIDE_CONTENT_DIR.")
  private @Nullable String directory;

  @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who has read it.")
  private String by = "";

  @Option(
      names = "--role",
      required = true,
      paramLabel = "ROLE",
      description = "What they are, such as 'lactation consultant'.")
  private String role = "";

  @Override
  void run(PrintWriter out) {
    requireText("--by", by);
    requireText("--role", role);
    Path kept = directoryNeeded(directory);
    ItemId id = known(GuidancePack.over(kept));
    Review review = record(kept, id);
    out.println("Recorded in " + kept.resolve("reviews.yaml"));
    out.println("  " + id);
    out.println("  reviewed by " + review.by() + ", " + review.role() + ", at " + review.at());
    out.println(
        "  "
            + review.hashes().entrySet().stream()
                .map(hash -> hash.getKey().toLanguageTag() + " " + hash.getValue())
                .collect(Collectors.joining(", ")));
    out.println("A text that is edited after this is unreviewed again.");
  }

  private static void requireText(String option, String text) {
    if (text.isBlank()) {
      throw new Refused(option + " is empty: say who has reviewed it, and what they are");
    }
  }

  private Review record(Path kept, ItemId id) {
    try {
      return Reviews.record(kept, id, by, role, surroundings().clock().instant());
    } catch (IllegalArgumentException e) {
      throw new Refused(String.valueOf(e.getMessage()));
    }
  }

  private ItemId known(GuidancePack pack) {
    return pack.all().stream()
        .map(Guidance::id)
        .filter(id -> id.value().equals(item))
        .findFirst()
        .orElseThrow(() -> unknown(pack));
  }

  private Refused unknown(GuidancePack pack) {
    List<String> ids = pack.all().stream().map(guidance -> guidance.id().value()).toList();
    List<String> near = NearNames.of(item, ids);
    String hint =
        near.isEmpty()
            ? "; 'content preview' shows them all"
            : "; did you mean " + String.join(" or ", near) + "?";
    return new Refused("there is no item '" + item + "'" + hint);
  }
}
