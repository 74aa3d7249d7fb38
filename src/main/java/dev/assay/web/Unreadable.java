package dev.assay.web;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ServerChannel;
import io.netty.channel.SingleThreadEventLoop;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.impl.VertxInternal;
import io.vertx.core.net.impl.VertxHandler;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;

/// Answers what comes in on a connection and is no request: a line that is too long, a header
/// with a control character, an address that cannot be decoded.
///
/// The server turns such a thing away with a bare status before anything of ours is asked, and
/// has no setting for it. So this waits where connections come in and tells each of them whom to
/// ask.
@Singleton
class Unreadable implements HttpServerOptionsCustomizer {

    /// Of the server, the last in the line of those that read a connection.
    private static final String READER = "handler";

    private final VertxInternal vertx;
    private final Unanswered unanswered;

    Unreadable(Vertx vertx, Unanswered unanswered) {
        this.vertx = (VertxInternal) vertx;
        this.unanswered = unanswered;
    }

    /// A connection that may become one of HTTP/2 has no reader at first. Nobody comes by HTTP/2
    /// without TLS.
    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }

    void begin(@ObservesAsync HttpServerStart start) {
        for (var loop : vertx.getAcceptorEventLoopGroup()) {
            if (loop instanceof SingleThreadEventLoop acceptor) {
                acceptor.execute(() -> acceptor.registeredChannelsIterator().forEachRemaining(this::listen));
            }
        }
    }

    private void listen(Channel channel) {
        if (channel instanceof ServerChannel) {
            channel.pipeline().addFirst(new Newcomers());
        }
    }

    private void meet(ChannelPipeline connection) {
        if (connection.get(READER) instanceof VertxHandler<?> reader
                && reader.getConnection() instanceof HttpServerConnection server) {
            server.invalidRequestHandler(this::answer);
            connection.addBefore(READER, "addresses", Addresses.ALL);
        }
    }

    private void answer(HttpServerRequest request) {
        var cause = request.decoderResult().cause();
        int status = cause instanceof TooLongHttpLineException
                ? 414
                : cause instanceof TooLongHttpHeaderException ? 431 : 400;
        unanswered.answerUnread(request, status);
    }

    private final class Newcomers extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof Channel newcomer) {
                newcomer.pipeline().addFirst(new Introduction());
            }
            context.fireChannelRead(message);
        }
    }

    /// Waits until a connection has its reader, which is before anything is read.
    private final class Introduction extends ChannelInboundHandlerAdapter {

        @Override
        public void channelActive(ChannelHandlerContext context) {
            meet(context.pipeline());
            context.pipeline().remove(this);
            context.fireChannelActive();
        }
    }

    /// Marks a request whose address is none as one that cannot be read.
    @ChannelHandler.Sharable
    private static final class Addresses extends ChannelInboundHandlerAdapter {

        private static final Addresses ALL = new Addresses();

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof HttpRequest request
                    && request.decoderResult().isSuccess()) {
                try {
                    var _ = new URI(request.uri());
                } catch (URISyntaxException e) {
                    request.setDecoderResult(DecoderResult.failure(e));
                }
            }
            context.fireChannelRead(message);
        }
    }
}
