package org.milktide.notifier.push;

import com.google.crypto.tink.apps.webpush.WebPushHybridDecrypt;
import java.security.GeneralSecurityException;
import org.milktide.domain.testing.SampleDevices;

/** The browser of {@link SampleDevices}, which reads with Google's Tink and not with our code. */
final class TinkBrowser {
  private TinkBrowser() {}

  static byte[] open(byte[] sealed) throws GeneralSecurityException {
    return new WebPushHybridDecrypt.Builder()
        .withAuthSecret(SampleDevices.bytes(SampleDevices.AUTH))
        .withRecipientPublicKey(SampleDevices.bytes(SampleDevices.P256DH))
        .withRecipientPrivateKey(SampleDevices.bytes(SampleDevices.PRIVATE))
        .build()
        .decrypt(sealed, null);
  }
}
