package org.milktide.standalone.partner;

import java.io.PrintWriter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.milktide.domain.partner.PartnerToken;
import picocli.CommandLine.Command;

/** Shows all tokens, without their secrets. */
@Command(name = "list", description = "Shows all tokens, oldest first.")
final class ListCommand extends TokenCommand {
  @Override
  void run(PrintWriter out, PrintWriter err) {
    List<PartnerToken> tokens = surroundings().tokens().all();
    tokens.forEach(token -> out.println(line(token)));
    if (tokens.isEmpty()) {
      err.println("No tokens yet; the one in the settings (MILKTIDE_API_TOKEN) is not listed.");
    }
  }

  private static String line(PartnerToken token) {
    String state =
        token.revokedAt() == null
            ? "last used " + Objects.toString(token.lastUsed(), "never")
            : "revoked " + token.revokedAt().truncatedTo(ChronoUnit.SECONDS);
    return "%s  %s  %s  made %s  %s"
        .formatted(
            token.id(),
            token.source(),
            token.name(),
            token.createdAt().truncatedTo(ChronoUnit.SECONDS),
            state);
  }
}
