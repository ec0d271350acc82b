package org.milktide.notifier.mail;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.milktide.content.GuidancePack;
import org.milktide.content.Library;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.id.ItemId;
import org.milktide.notifier.testing.DelegatingWords;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.words.DigestWords;
import org.milktide.notifier.words.PackWords;

/** Prints what composing a mail of two items costs in CPU, with and without what is kept. */
public final class ComposeCost {
  private static final int FAMILIES = 500;
  private static final int ROUNDS = 12;

  private ComposeCost() {}

  /** Words that are other ones for each mail, so that nothing made of them is kept for the next. */
  private static final class Unkept extends DelegatingWords {
    private Object edition = new Object();

    Unkept(DigestWords words) {
      super(words);
    }

    /** Asked first of each mail. */
    @Override
    public boolean has(ItemId id) {
      edition = new Object();
      return super.has(id);
    }

    @Override
    public Object edition() {
      return edition;
    }
  }

  public static void main(String[] args) {
    DigestWords words = new PackWords(new Library(GuidancePack.builtIn()));
    List<ClaimedDigest> digests = digests();
    for (String run : List.of("warm up", "measured")) {
      System.out.printf(
          Locale.ROOT,
          "%s: %.0f µs a mail without what is kept, %.0f µs with it%n",
          run,
          micros(new MailComposer(Mails.SENDER, Mails.LINKS, new Unkept(words)), digests),
          micros(new MailComposer(Mails.SENDER, Mails.LINKS, words), digests));
    }
  }

  private static List<ClaimedDigest> digests() {
    List<ClaimedDigest> digests = new ArrayList<>();
    for (int i = 0; i < FAMILIES; i++) {
      digests.add(
          Families.digest(
              DigestKind.DIGEST,
              Families.born(Families.expecting("parent" + i + "@example.net", "Name" + i)),
              "colostrum.frequent-feeds",
              "let-down.reflex"));
    }
    return digests;
  }

  /** The CPU time of this thread alone, which other work on the machine does not lengthen much. */
  private static double micros(MailComposer composer, List<ClaimedDigest> digests) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    for (int round = 0; round < ROUNDS; round++) {
      for (ClaimedDigest digest : digests) {
        if (!(composer.compose(digest, Families.NOW) instanceof Composition.Ready)) {
          throw new IllegalStateException("no mail");
        }
      }
    }
    long after = threads.getCurrentThreadCpuTime();
    return (after - before) / 1_000.0 / (ROUNDS * digests.size());
  }
}
