package org.milktide.standalone.partner;

import java.io.PrintWriter;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Ends a token, from the next request on and for good. */
@Command(name = "revoke", description = "Ends a token at once and for good.")
final class RevokeCommand extends TokenCommand {
  @Parameters(paramLabel = "ID", description = "The token's id, as list shows it.")
  private String id = "";

  @Override
  void run(PrintWriter out, PrintWriter err) {
    if (!surroundings().tokens().revoke(uuid(), surroundings().clock().instant())) {
      throw new IllegalArgumentException("There is no token " + id + "; 'partner list' shows all.");
    }
    out.println("Revoked " + id + ".");
  }

  private UUID uuid() {
    try {
      return UUID.fromString(id.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("ID: '" + id + "' is no id; 'partner list' shows all.", e);
    }
  }
}
