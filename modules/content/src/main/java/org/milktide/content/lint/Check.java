package org.milktide.content.lint;

/** One kind of thing to look for. */
@FunctionalInterface
interface Check {
  void look(LintedPack pack, Findings findings);
}
