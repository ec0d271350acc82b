package org.milktide.standalone.guidance;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.milktide.content.Guidance;
import org.milktide.content.Review;

/** Who stands for a text, in words. */
final class ReviewWords {
  private ReviewWords() {}

  /** Of an item's text in one of its languages. */
  static PreviewView.Standing standing(List<Review> reviews, Guidance item, Locale language) {
    String hash = Objects.requireNonNull(item.words().byLanguage().get(language)).revision();
    Optional<Review> valid =
        last(reviews.stream().filter(one -> hash.equals(one.hashes().get(language))).toList());
    if (valid.isPresent()) {
      return new PreviewView.Standing(true, "reviewed by " + words(valid.get()));
    }
    return last(reviews.stream().filter(one -> one.hashes().containsKey(language)).toList())
        .map(old -> "edited since it was reviewed by " + words(old))
        .map(text -> new PreviewView.Standing(false, text))
        .orElseGet(() -> new PreviewView.Standing(false, "not reviewed"));
  }

  private static Optional<Review> last(List<Review> reviews) {
    return reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.getLast());
  }

  private static String words(Review review) {
    return review.by()
        + ", "
        + review.role()
        + ", "
        + LocalDate.ofInstant(review.at(), ZoneOffset.UTC);
  }
}
