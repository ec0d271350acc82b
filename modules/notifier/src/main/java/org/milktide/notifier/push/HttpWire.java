package org.milktide.notifier.push;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.device.PublicAddresses;
import org.milktide.domain.device.PushEndpoint;
import org.milktide.domain.device.PushHosts;

/**
 * HTTPS to push services: pooled connections, no redirects, no cookies, no proxy, nothing tried
 * again by itself; three seconds to connect, ten in all, and of an answer the first bytes alone.
 */
final class HttpWire implements Wire {
  static final Duration CONNECT = Duration.ofSeconds(3);
  private static final int MOST_ANSWER_BYTES = 4096;
  private static final int CONNECTIONS_PER_SERVICE = 32;
  private static final int CONNECTIONS = 128;

  private final CloseableHttpClient client;
  private final Duration inAll;
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("push-", 0).factory());

  /** What differs in tests: who tells addresses and which are good, ports, certificates, time. */
  record Outside(
      DnsResolver names,
      Predicate<InetAddress> allowed,
      SchemePortResolver ports,
      DefaultClientTlsStrategy tls,
      Duration inAll) {
    static Outside internet() {
      return new Outside(
          SystemDefaultDnsResolver.INSTANCE,
          PublicAddresses::isPublic,
          DefaultSchemePortResolver.INSTANCE,
          DefaultClientTlsStrategy.createDefault(),
          Duration.ofSeconds(10));
    }
  }

  HttpWire(PushHosts hosts, Outside outside) {
    this.inAll = outside.inAll();
    Timeout whole = Timeout.of(inAll);
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new GuardedNames(hosts, outside.names(), outside.allowed()))
                    .setSchemePortResolver(outside.ports())
                    .setTlsSocketStrategy(outside.tls())
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(Timeout.of(CONNECT))
                            .setSocketTimeout(whole)
                            .setTimeToLive(TimeValue.ofMinutes(10))
                            .setValidateAfterInactivity(TimeValue.ofSeconds(5))
                            .build())
                    .setMaxConnPerRoute(CONNECTIONS_PER_SERVICE)
                    .setMaxConnTotal(CONNECTIONS)
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setConnectionRequestTimeout(whole)
                    .setResponseTimeout(whole)
                    .build())
            .setSchemePortResolver(outside.ports())
            .setUserAgent("Milktide")
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .build();
  }

  @Override
  public Answer post(PushEndpoint endpoint, Map<String, String> headers, byte[] body) {
    HttpPost post = new HttpPost(endpoint.address());
    headers.forEach(post::setHeader);
    post.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_OCTET_STREAM));
    Future<Answer> answer = threads.submit(() -> exchange(endpoint, post));
    try {
      return answer.get(inAll.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException slow) {
      post.cancel();
      answer.cancel(true);
      return new Answer.None("no answer in " + inAll.toSeconds() + " s");
    } catch (InterruptedException e) {
      post.cancel();
      Thread.currentThread().interrupt();
      return new Answer.None("interrupted");
    } catch (ExecutionException e) {
      return without(Objects.requireNonNullElse(e.getCause(), e));
    }
  }

  /** Messages of failures may hold the endpoint, so their kind has to do. */
  private static Answer without(Throwable cause) {
    return cause instanceof GuardedNames.ForbiddenPlace
        ? new Answer.Forbidden(Objects.requireNonNullElse(cause.getMessage(), "forbidden"))
        : new Answer.None(cause.getClass().getSimpleName());
  }

  private Answer exchange(PushEndpoint endpoint, HttpPost post) throws IOException {
    HttpHost service = new HttpHost("https", endpoint.host());
    ClassicHttpResponse response = client.executeOpen(service, post, null);
    try {
      if (!isShort(response.getEntity())) {
        // Closing alone would read all that is left, however much.
        post.cancel();
      }
      Header retryAfter = response.getFirstHeader("Retry-After");
      return new Answer.Status(
          response.getCode(), retryAfter == null ? null : retryAfter.getValue());
    } finally {
      Closer.closeQuietly(response);
    }
  }

  /** Read to its end, an answer leaves the connection for the next. */
  private static boolean isShort(@Nullable HttpEntity entity) throws IOException {
    return entity == null
        || entity.getContent().readNBytes(MOST_ANSWER_BYTES).length < MOST_ANSWER_BYTES;
  }

  @Override
  public void close() {
    threads.shutdownNow();
    try {
      client.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
