package org.milktide.domain.port;

import org.milktide.domain.testing.HelpfulContract;
import org.milktide.domain.testing.InMemoryHelpful;

/** The fake keeps the contract. */
class InMemoryHelpfulTest extends HelpfulContract {
  @Override
  protected HelpfulAnswers empty() {
    return new InMemoryHelpful();
  }
}
