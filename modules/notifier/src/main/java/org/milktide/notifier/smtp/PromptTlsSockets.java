package org.milktide.notifier.smtp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.util.MailSSLSocketFactory;

/**
 * TLS over sockets that send at once. Angus lays TLS over a connected socket; given any factory but
 * one of TLS it would take the default one for STARTTLS, and would lay TLS over TLS for smtps.
 */
final class PromptTlsSockets extends SSLSocketFactory {
  private final SSLSocketFactory sockets;

  PromptTlsSockets(SSLSocketFactory sockets) {
    this.sockets = sockets;
  }

  /** Whom the settings trust: a factory of their own, named hosts, or the JDK's authorities. */
  static PromptTlsSockets of(Properties properties, String prefix) {
    if (properties.get(prefix + "ssl.socketFactory") instanceof SSLSocketFactory own) {
      return new PromptTlsSockets(own);
    }
    String trusted = properties.getProperty(prefix + "ssl.trust");
    return new PromptTlsSockets(
        trusted == null ? (SSLSocketFactory) SSLSocketFactory.getDefault() : trusting(trusted));
  }

  private static SSLSocketFactory trusting(String hosts) {
    try {
      MailSSLSocketFactory factory = new MailSSLSocketFactory();
      factory.setTrustAllHosts(hosts.equals("*"));
      if (!hosts.equals("*")) {
        factory.setTrustedHosts(hosts.split("\\s+"));
      }
      return factory;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has TLS", e);
    }
  }

  @Override
  public Socket createSocket(Socket plain, String host, int port, boolean autoClose)
      throws IOException {
    plain.setTcpNoDelay(true);
    return sockets.createSocket(plain, host, port, autoClose);
  }

  @Override
  public Socket createSocket() throws IOException {
    return prompt(sockets.createSocket());
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return prompt(sockets.createSocket(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress localHost, int localPort)
      throws IOException {
    return prompt(sockets.createSocket(host, port, localHost, localPort));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return prompt(sockets.createSocket(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort)
      throws IOException {
    return prompt(sockets.createSocket(host, port, localHost, localPort));
  }

  private static Socket prompt(Socket socket) throws IOException {
    socket.setTcpNoDelay(true);
    return socket;
  }

  @Override
  public String[] getDefaultCipherSuites() {
    return sockets.getDefaultCipherSuites();
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return sockets.getSupportedCipherSuites();
  }
}
