package org.milktide.content;

/**
 * Whom to call in a country, in the words that fill a sentence.
 *
 * @param emergency a number, or words where we know none
 * @param advice words, never a number: helplines have to be verified first
 */
record Region(String emergency, String advice) {}
