package org.milktide.domain.port;

import java.time.Instant;
import java.util.List;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Concluded;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestRef;

/** The notifier's way to what is to be sent. */
public interface DigestQueue {
  /**
   * Claims those of the digests that are still right, in one statement; gives back what no longer
   * is, so that its items are planned afresh. Whoever does not get a digest here drops it.
   */
  List<ClaimedDigest> claim(List<DigestRef> digests, Instant now);

  /**
   * Lets those of the digests that could leave by email now wait until this instant, or their last
   * one if that is earlier, as if they had not been asked for.
   */
  void holdMails(List<DigestRef> digests, Instant until, String reason, Instant now);

  /**
   * Writes down what became of claimed digests, and their items' history. What was sent without
   * some of its items gives those back, so that they are planned afresh. An answer that comes after
   * its digest was taken back still counts while nobody has claimed it anew.
   */
  void conclude(List<Conclusion> conclusions, Instant now);

  /**
   * Those of the digests that are over and done with, whoever concluded them, so that it can be
   * told again where somebody may have died before telling it.
   */
  List<Concluded> concluded(List<DigestRef> digests);
}
