package org.milktide.notifier.dkim;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import org.milktide.notifier.smtp.Post;
import org.milktide.notifier.smtp.Posted;

/** Signs each mail before another post takes it. */
public final class SigningPost implements Post {
  private final DkimSigner signer;
  private final Post post;

  /** A post that closes the other one too. */
  public SigningPost(DkimSigner signer, Post post) {
    this.signer = signer;
    this.post = post;
  }

  @Override
  public Posted post(MimeMessage mail, Duration within) {
    try {
      return post.post(signer.sign(mail), within);
    } catch (MessagingException e) {
      // Its message may hold an address.
      throw new IllegalStateException("mail could not be signed: " + e.getClass().getName());
    }
  }

  @Override
  public void close() {
    post.close();
  }
}
