#pragma once
#include <stdarg.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <gnutls/abstract.h>
#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>
#include <microhttpd.h>

// Starting a daemon and asking about it takes variable arguments, which Swift doesn't see.

// Where the library's words go. Outlives the daemon.
struct daemon_log {
    void *context;
    void (*note)(void *context, const char *text);
};

static inline void write_note(void *context, const char *format, va_list arguments) {
    const struct daemon_log *log = context;
    char text[512];
    vsnprintf(text, sizeof text, format, arguments);
    log->note(log->context, text);
}

struct daemon_arguments {
    void *context;
    MHD_AccessHandlerCallback handle;
    void *(*request_line)(void *, const char *, struct MHD_Connection *);
    MHD_RequestCompletedCallback completed;
    MHD_NotifyConnectionCallback connection;
    size_t (*unescape)(void *, struct MHD_Connection *, char *);
    struct daemon_log *log;
    gnutls_certificate_retrieve_function2 *certificate;
    const char *priorities;
    int socket;
    unsigned int connection_count_max;
    size_t byte_count_connection;
};

static inline struct MHD_Daemon *start_daemon(const struct daemon_arguments *a) {
    unsigned int flags = MHD_USE_EPOLL | MHD_USE_ERROR_LOG | MHD_ALLOW_SUSPEND_RESUME |
                         MHD_ALLOW_UPGRADE;
    if (a->certificate != NULL) flags |= MHD_USE_TLS;
    return MHD_start_daemon(
        flags, 0, NULL, NULL, a->handle, a->context,
        MHD_OPTION_EXTERNAL_LOGGER, write_note, a->log,
        MHD_OPTION_LISTEN_SOCKET, (MHD_socket)a->socket,
        MHD_OPTION_CONNECTION_LIMIT, a->connection_count_max,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, a->byte_count_connection,
        MHD_OPTION_URI_LOG_CALLBACK, a->request_line, a->context,
        MHD_OPTION_NOTIFY_COMPLETED, a->completed, a->context,
        MHD_OPTION_NOTIFY_CONNECTION, a->connection, a->context,
        MHD_OPTION_UNESCAPE_CALLBACK, a->unescape, a->context,
        MHD_OPTION_SIGPIPE_HANDLED_BY_APP, 1,
        a->certificate != NULL ? MHD_OPTION_HTTPS_CERT_CALLBACK : MHD_OPTION_END, a->certificate,
        MHD_OPTION_HTTPS_PRIORITIES, a->priorities,
        MHD_OPTION_END);
}

static inline int daemon_epoll_descriptor(struct MHD_Daemon *daemon) {
    return MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd;
}

static inline int connection_descriptor(struct MHD_Connection *connection) {
    return MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
}

static inline const struct sockaddr *connection_address(struct MHD_Connection *connection) {
    return MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS)->client_addr;
}

static inline void *connection_context(struct MHD_Connection *connection) {
    return MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT)->socket_context;
}

static inline size_t connection_header_size(struct MHD_Connection *connection) {
    return MHD_get_connection_info(connection, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE)->header_size;
}

// Null without TLS.
static inline gnutls_session_t connection_tls(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_GNUTLS_SESSION);
    return info == NULL ? NULL : (gnutls_session_t)info->tls_session;
}

static inline void end_upgrade(struct MHD_UpgradeResponseHandle *handle) {
    MHD_upgrade_action(handle, MHD_UPGRADE_ACTION_CLOSE);
}

static const uint64_t content_size_unknown = MHD_SIZE_UNKNOWN;
static const ssize_t content_ended = MHD_CONTENT_READER_END_OF_STREAM;
static const ssize_t content_failed = MHD_CONTENT_READER_END_WITH_ERROR;
