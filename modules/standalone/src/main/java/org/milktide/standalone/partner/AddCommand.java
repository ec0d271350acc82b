package org.milktide.standalone.partner;

import java.io.PrintWriter;
import java.security.SecureRandom;
import java.util.UUID;
import org.milktide.domain.partner.PartnerSecret;
import org.milktide.domain.partner.PartnerSource;
import org.milktide.domain.partner.PartnerToken;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a token; the token alone goes to standard output. */
@Command(name = "add", description = "Makes a token and shows it this once.")
final class AddCommand extends TokenCommand {
  private static final int SECRET_BYTES = 32;

  @Option(
      names = "--source",
      required = true,
      paramLabel = "SOURCE",
      description = "The CloudEvents source that it speaks for, such as urn:example:clinic.")
  private String source = "";

  @Option(
      names = "--name",
      required = true,
      paramLabel = "NAME",
      description = "Whose it is, for people.")
  private String name = "";

  @Override
  void run(PrintWriter out, PrintWriter err) {
    PartnerToken token =
        PartnerToken.created(
            UUID.randomUUID(),
            name.strip(),
            new PartnerSource(source),
            surroundings().clock().instant());
    byte[] random = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(random);
    PartnerSecret secret = PartnerSecret.of(random);
    surroundings().tokens().add(token, secret);
    out.println(secret.text());
    err.println(
        "The token of %s for %s. It is shown this once and opens the API now; './milktide partner revoke %s' ends it."
            .formatted(token.name(), token.source(), token.id()));
  }
}
