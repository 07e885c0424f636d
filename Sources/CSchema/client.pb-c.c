/* Made by protoc-c through `make schema`. Change the .proto file instead of this one. */
/* Generated from: client.proto */

/* Do not generate deprecated warnings for self */
#ifndef PROTOBUF_C__NO_DEPRECATED
#define PROTOBUF_C__NO_DEPRECATED
#endif

#include "client.pb-c.h"
void   cairn__client_hello__init
                     (Cairn__ClientHello         *message)
{
  static const Cairn__ClientHello init_value = CAIRN__CLIENT_HELLO__INIT;
  *message = init_value;
}
size_t cairn__client_hello__get_packed_size
                     (const Cairn__ClientHello *message)
{
  assert(message->base.descriptor == &cairn__client_hello__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__client_hello__pack
                     (const Cairn__ClientHello *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__client_hello__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__client_hello__pack_to_buffer
                     (const Cairn__ClientHello *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__client_hello__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClientHello *
       cairn__client_hello__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClientHello *)
     protobuf_c_message_unpack (&cairn__client_hello__descriptor,
                                allocator, len, data);
}
void   cairn__client_hello__free_unpacked
                     (Cairn__ClientHello *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__client_hello__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__account_secret__init
                     (Cairn__AccountSecret         *message)
{
  static const Cairn__AccountSecret init_value = CAIRN__ACCOUNT_SECRET__INIT;
  *message = init_value;
}
size_t cairn__account_secret__get_packed_size
                     (const Cairn__AccountSecret *message)
{
  assert(message->base.descriptor == &cairn__account_secret__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__account_secret__pack
                     (const Cairn__AccountSecret *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__account_secret__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__account_secret__pack_to_buffer
                     (const Cairn__AccountSecret *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__account_secret__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__AccountSecret *
       cairn__account_secret__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__AccountSecret *)
     protobuf_c_message_unpack (&cairn__account_secret__descriptor,
                                allocator, len, data);
}
void   cairn__account_secret__free_unpacked
                     (Cairn__AccountSecret *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__account_secret__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__client_welcome__init
                     (Cairn__ClientWelcome         *message)
{
  static const Cairn__ClientWelcome init_value = CAIRN__CLIENT_WELCOME__INIT;
  *message = init_value;
}
size_t cairn__client_welcome__get_packed_size
                     (const Cairn__ClientWelcome *message)
{
  assert(message->base.descriptor == &cairn__client_welcome__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__client_welcome__pack
                     (const Cairn__ClientWelcome *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__client_welcome__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__client_welcome__pack_to_buffer
                     (const Cairn__ClientWelcome *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__client_welcome__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClientWelcome *
       cairn__client_welcome__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClientWelcome *)
     protobuf_c_message_unpack (&cairn__client_welcome__descriptor,
                                allocator, len, data);
}
void   cairn__client_welcome__free_unpacked
                     (Cairn__ClientWelcome *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__client_welcome__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__client_accepted__init
                     (Cairn__ClientAccepted         *message)
{
  static const Cairn__ClientAccepted init_value = CAIRN__CLIENT_ACCEPTED__INIT;
  *message = init_value;
}
size_t cairn__client_accepted__get_packed_size
                     (const Cairn__ClientAccepted *message)
{
  assert(message->base.descriptor == &cairn__client_accepted__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__client_accepted__pack
                     (const Cairn__ClientAccepted *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__client_accepted__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__client_accepted__pack_to_buffer
                     (const Cairn__ClientAccepted *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__client_accepted__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClientAccepted *
       cairn__client_accepted__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClientAccepted *)
     protobuf_c_message_unpack (&cairn__client_accepted__descriptor,
                                allocator, len, data);
}
void   cairn__client_accepted__free_unpacked
                     (Cairn__ClientAccepted *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__client_accepted__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__client_requests__init
                     (Cairn__ClientRequests         *message)
{
  static const Cairn__ClientRequests init_value = CAIRN__CLIENT_REQUESTS__INIT;
  *message = init_value;
}
size_t cairn__client_requests__get_packed_size
                     (const Cairn__ClientRequests *message)
{
  assert(message->base.descriptor == &cairn__client_requests__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__client_requests__pack
                     (const Cairn__ClientRequests *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__client_requests__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__client_requests__pack_to_buffer
                     (const Cairn__ClientRequests *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__client_requests__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClientRequests *
       cairn__client_requests__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClientRequests *)
     protobuf_c_message_unpack (&cairn__client_requests__descriptor,
                                allocator, len, data);
}
void   cairn__client_requests__free_unpacked
                     (Cairn__ClientRequests *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__client_requests__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__client_request__init
                     (Cairn__ClientRequest         *message)
{
  static const Cairn__ClientRequest init_value = CAIRN__CLIENT_REQUEST__INIT;
  *message = init_value;
}
size_t cairn__client_request__get_packed_size
                     (const Cairn__ClientRequest *message)
{
  assert(message->base.descriptor == &cairn__client_request__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__client_request__pack
                     (const Cairn__ClientRequest *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__client_request__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__client_request__pack_to_buffer
                     (const Cairn__ClientRequest *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__client_request__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClientRequest *
       cairn__client_request__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClientRequest *)
     protobuf_c_message_unpack (&cairn__client_request__descriptor,
                                allocator, len, data);
}
void   cairn__client_request__free_unpacked
                     (Cairn__ClientRequest *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__client_request__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__client_mark__init
                     (Cairn__ClientMark         *message)
{
  static const Cairn__ClientMark init_value = CAIRN__CLIENT_MARK__INIT;
  *message = init_value;
}
size_t cairn__client_mark__get_packed_size
                     (const Cairn__ClientMark *message)
{
  assert(message->base.descriptor == &cairn__client_mark__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__client_mark__pack
                     (const Cairn__ClientMark *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__client_mark__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__client_mark__pack_to_buffer
                     (const Cairn__ClientMark *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__client_mark__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClientMark *
       cairn__client_mark__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClientMark *)
     protobuf_c_message_unpack (&cairn__client_mark__descriptor,
                                allocator, len, data);
}
void   cairn__client_mark__free_unpacked
                     (Cairn__ClientMark *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__client_mark__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__client_export__init
                     (Cairn__ClientExport         *message)
{
  static const Cairn__ClientExport init_value = CAIRN__CLIENT_EXPORT__INIT;
  *message = init_value;
}
size_t cairn__client_export__get_packed_size
                     (const Cairn__ClientExport *message)
{
  assert(message->base.descriptor == &cairn__client_export__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__client_export__pack
                     (const Cairn__ClientExport *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__client_export__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__client_export__pack_to_buffer
                     (const Cairn__ClientExport *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__client_export__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClientExport *
       cairn__client_export__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClientExport *)
     protobuf_c_message_unpack (&cairn__client_export__descriptor,
                                allocator, len, data);
}
void   cairn__client_export__free_unpacked
                     (Cairn__ClientExport *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__client_export__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__client_export_log__init
                     (Cairn__ClientExportLog         *message)
{
  static const Cairn__ClientExportLog init_value = CAIRN__CLIENT_EXPORT_LOG__INIT;
  *message = init_value;
}
size_t cairn__client_export_log__get_packed_size
                     (const Cairn__ClientExportLog *message)
{
  assert(message->base.descriptor == &cairn__client_export_log__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__client_export_log__pack
                     (const Cairn__ClientExportLog *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__client_export_log__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__client_export_log__pack_to_buffer
                     (const Cairn__ClientExportLog *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__client_export_log__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClientExportLog *
       cairn__client_export_log__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClientExportLog *)
     protobuf_c_message_unpack (&cairn__client_export_log__descriptor,
                                allocator, len, data);
}
void   cairn__client_export_log__free_unpacked
                     (Cairn__ClientExportLog *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__client_export_log__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__client_recovery_reports__init
                     (Cairn__ClientRecoveryReports         *message)
{
  static const Cairn__ClientRecoveryReports init_value = CAIRN__CLIENT_RECOVERY_REPORTS__INIT;
  *message = init_value;
}
size_t cairn__client_recovery_reports__get_packed_size
                     (const Cairn__ClientRecoveryReports *message)
{
  assert(message->base.descriptor == &cairn__client_recovery_reports__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__client_recovery_reports__pack
                     (const Cairn__ClientRecoveryReports *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__client_recovery_reports__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__client_recovery_reports__pack_to_buffer
                     (const Cairn__ClientRecoveryReports *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__client_recovery_reports__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClientRecoveryReports *
       cairn__client_recovery_reports__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClientRecoveryReports *)
     protobuf_c_message_unpack (&cairn__client_recovery_reports__descriptor,
                                allocator, len, data);
}
void   cairn__client_recovery_reports__free_unpacked
                     (Cairn__ClientRecoveryReports *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__client_recovery_reports__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__client_recover__init
                     (Cairn__ClientRecover         *message)
{
  static const Cairn__ClientRecover init_value = CAIRN__CLIENT_RECOVER__INIT;
  *message = init_value;
}
size_t cairn__client_recover__get_packed_size
                     (const Cairn__ClientRecover *message)
{
  assert(message->base.descriptor == &cairn__client_recover__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__client_recover__pack
                     (const Cairn__ClientRecover *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__client_recover__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__client_recover__pack_to_buffer
                     (const Cairn__ClientRecover *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__client_recover__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClientRecover *
       cairn__client_recover__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClientRecover *)
     protobuf_c_message_unpack (&cairn__client_recover__descriptor,
                                allocator, len, data);
}
void   cairn__client_recover__free_unpacked
                     (Cairn__ClientRecover *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__client_recover__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__recovery_voter__init
                     (Cairn__RecoveryVoter         *message)
{
  static const Cairn__RecoveryVoter init_value = CAIRN__RECOVERY_VOTER__INIT;
  *message = init_value;
}
size_t cairn__recovery_voter__get_packed_size
                     (const Cairn__RecoveryVoter *message)
{
  assert(message->base.descriptor == &cairn__recovery_voter__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__recovery_voter__pack
                     (const Cairn__RecoveryVoter *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__recovery_voter__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__recovery_voter__pack_to_buffer
                     (const Cairn__RecoveryVoter *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__recovery_voter__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__RecoveryVoter *
       cairn__recovery_voter__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__RecoveryVoter *)
     protobuf_c_message_unpack (&cairn__recovery_voter__descriptor,
                                allocator, len, data);
}
void   cairn__recovery_voter__free_unpacked
                     (Cairn__RecoveryVoter *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__recovery_voter__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__client_open__init
                     (Cairn__ClientOpen         *message)
{
  static const Cairn__ClientOpen init_value = CAIRN__CLIENT_OPEN__INIT;
  *message = init_value;
}
size_t cairn__client_open__get_packed_size
                     (const Cairn__ClientOpen *message)
{
  assert(message->base.descriptor == &cairn__client_open__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__client_open__pack
                     (const Cairn__ClientOpen *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__client_open__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__client_open__pack_to_buffer
                     (const Cairn__ClientOpen *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__client_open__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClientOpen *
       cairn__client_open__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClientOpen *)
     protobuf_c_message_unpack (&cairn__client_open__descriptor,
                                allocator, len, data);
}
void   cairn__client_open__free_unpacked
                     (Cairn__ClientOpen *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__client_open__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__client_command__init
                     (Cairn__ClientCommand         *message)
{
  static const Cairn__ClientCommand init_value = CAIRN__CLIENT_COMMAND__INIT;
  *message = init_value;
}
size_t cairn__client_command__get_packed_size
                     (const Cairn__ClientCommand *message)
{
  assert(message->base.descriptor == &cairn__client_command__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__client_command__pack
                     (const Cairn__ClientCommand *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__client_command__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__client_command__pack_to_buffer
                     (const Cairn__ClientCommand *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__client_command__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClientCommand *
       cairn__client_command__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClientCommand *)
     protobuf_c_message_unpack (&cairn__client_command__descriptor,
                                allocator, len, data);
}
void   cairn__client_command__free_unpacked
                     (Cairn__ClientCommand *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__client_command__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__request_trace__init
                     (Cairn__RequestTrace         *message)
{
  static const Cairn__RequestTrace init_value = CAIRN__REQUEST_TRACE__INIT;
  *message = init_value;
}
size_t cairn__request_trace__get_packed_size
                     (const Cairn__RequestTrace *message)
{
  assert(message->base.descriptor == &cairn__request_trace__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__request_trace__pack
                     (const Cairn__RequestTrace *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__request_trace__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__request_trace__pack_to_buffer
                     (const Cairn__RequestTrace *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__request_trace__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__RequestTrace *
       cairn__request_trace__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__RequestTrace *)
     protobuf_c_message_unpack (&cairn__request_trace__descriptor,
                                allocator, len, data);
}
void   cairn__request_trace__free_unpacked
                     (Cairn__RequestTrace *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__request_trace__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__client_read__init
                     (Cairn__ClientRead         *message)
{
  static const Cairn__ClientRead init_value = CAIRN__CLIENT_READ__INIT;
  *message = init_value;
}
size_t cairn__client_read__get_packed_size
                     (const Cairn__ClientRead *message)
{
  assert(message->base.descriptor == &cairn__client_read__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__client_read__pack
                     (const Cairn__ClientRead *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__client_read__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__client_read__pack_to_buffer
                     (const Cairn__ClientRead *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__client_read__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClientRead *
       cairn__client_read__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClientRead *)
     protobuf_c_message_unpack (&cairn__client_read__descriptor,
                                allocator, len, data);
}
void   cairn__client_read__free_unpacked
                     (Cairn__ClientRead *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__client_read__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__client_status__init
                     (Cairn__ClientStatus         *message)
{
  static const Cairn__ClientStatus init_value = CAIRN__CLIENT_STATUS__INIT;
  *message = init_value;
}
size_t cairn__client_status__get_packed_size
                     (const Cairn__ClientStatus *message)
{
  assert(message->base.descriptor == &cairn__client_status__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__client_status__pack
                     (const Cairn__ClientStatus *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__client_status__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__client_status__pack_to_buffer
                     (const Cairn__ClientStatus *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__client_status__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClientStatus *
       cairn__client_status__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClientStatus *)
     protobuf_c_message_unpack (&cairn__client_status__descriptor,
                                allocator, len, data);
}
void   cairn__client_status__free_unpacked
                     (Cairn__ClientStatus *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__client_status__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__client_report__init
                     (Cairn__ClientReport         *message)
{
  static const Cairn__ClientReport init_value = CAIRN__CLIENT_REPORT__INIT;
  *message = init_value;
}
size_t cairn__client_report__get_packed_size
                     (const Cairn__ClientReport *message)
{
  assert(message->base.descriptor == &cairn__client_report__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__client_report__pack
                     (const Cairn__ClientReport *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__client_report__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__client_report__pack_to_buffer
                     (const Cairn__ClientReport *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__client_report__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClientReport *
       cairn__client_report__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClientReport *)
     protobuf_c_message_unpack (&cairn__client_report__descriptor,
                                allocator, len, data);
}
void   cairn__client_report__free_unpacked
                     (Cairn__ClientReport *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__client_report__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__client_transfer__init
                     (Cairn__ClientTransfer         *message)
{
  static const Cairn__ClientTransfer init_value = CAIRN__CLIENT_TRANSFER__INIT;
  *message = init_value;
}
size_t cairn__client_transfer__get_packed_size
                     (const Cairn__ClientTransfer *message)
{
  assert(message->base.descriptor == &cairn__client_transfer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__client_transfer__pack
                     (const Cairn__ClientTransfer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__client_transfer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__client_transfer__pack_to_buffer
                     (const Cairn__ClientTransfer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__client_transfer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClientTransfer *
       cairn__client_transfer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClientTransfer *)
     protobuf_c_message_unpack (&cairn__client_transfer__descriptor,
                                allocator, len, data);
}
void   cairn__client_transfer__free_unpacked
                     (Cairn__ClientTransfer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__client_transfer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__client_join__init
                     (Cairn__ClientJoin         *message)
{
  static const Cairn__ClientJoin init_value = CAIRN__CLIENT_JOIN__INIT;
  *message = init_value;
}
size_t cairn__client_join__get_packed_size
                     (const Cairn__ClientJoin *message)
{
  assert(message->base.descriptor == &cairn__client_join__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__client_join__pack
                     (const Cairn__ClientJoin *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__client_join__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__client_join__pack_to_buffer
                     (const Cairn__ClientJoin *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__client_join__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClientJoin *
       cairn__client_join__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClientJoin *)
     protobuf_c_message_unpack (&cairn__client_join__descriptor,
                                allocator, len, data);
}
void   cairn__client_join__free_unpacked
                     (Cairn__ClientJoin *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__client_join__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__client_renew__init
                     (Cairn__ClientRenew         *message)
{
  static const Cairn__ClientRenew init_value = CAIRN__CLIENT_RENEW__INIT;
  *message = init_value;
}
size_t cairn__client_renew__get_packed_size
                     (const Cairn__ClientRenew *message)
{
  assert(message->base.descriptor == &cairn__client_renew__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__client_renew__pack
                     (const Cairn__ClientRenew *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__client_renew__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__client_renew__pack_to_buffer
                     (const Cairn__ClientRenew *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__client_renew__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClientRenew *
       cairn__client_renew__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClientRenew *)
     protobuf_c_message_unpack (&cairn__client_renew__descriptor,
                                allocator, len, data);
}
void   cairn__client_renew__free_unpacked
                     (Cairn__ClientRenew *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__client_renew__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__client_standing__init
                     (Cairn__ClientStanding         *message)
{
  static const Cairn__ClientStanding init_value = CAIRN__CLIENT_STANDING__INIT;
  *message = init_value;
}
size_t cairn__client_standing__get_packed_size
                     (const Cairn__ClientStanding *message)
{
  assert(message->base.descriptor == &cairn__client_standing__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__client_standing__pack
                     (const Cairn__ClientStanding *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__client_standing__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__client_standing__pack_to_buffer
                     (const Cairn__ClientStanding *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__client_standing__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClientStanding *
       cairn__client_standing__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClientStanding *)
     protobuf_c_message_unpack (&cairn__client_standing__descriptor,
                                allocator, len, data);
}
void   cairn__client_standing__free_unpacked
                     (Cairn__ClientStanding *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__client_standing__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__client_answers__init
                     (Cairn__ClientAnswers         *message)
{
  static const Cairn__ClientAnswers init_value = CAIRN__CLIENT_ANSWERS__INIT;
  *message = init_value;
}
size_t cairn__client_answers__get_packed_size
                     (const Cairn__ClientAnswers *message)
{
  assert(message->base.descriptor == &cairn__client_answers__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__client_answers__pack
                     (const Cairn__ClientAnswers *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__client_answers__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__client_answers__pack_to_buffer
                     (const Cairn__ClientAnswers *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__client_answers__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClientAnswers *
       cairn__client_answers__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClientAnswers *)
     protobuf_c_message_unpack (&cairn__client_answers__descriptor,
                                allocator, len, data);
}
void   cairn__client_answers__free_unpacked
                     (Cairn__ClientAnswers *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__client_answers__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__client_answer__init
                     (Cairn__ClientAnswer         *message)
{
  static const Cairn__ClientAnswer init_value = CAIRN__CLIENT_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__client_answer__get_packed_size
                     (const Cairn__ClientAnswer *message)
{
  assert(message->base.descriptor == &cairn__client_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__client_answer__pack
                     (const Cairn__ClientAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__client_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__client_answer__pack_to_buffer
                     (const Cairn__ClientAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__client_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClientAnswer *
       cairn__client_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClientAnswer *)
     protobuf_c_message_unpack (&cairn__client_answer__descriptor,
                                allocator, len, data);
}
void   cairn__client_answer__free_unpacked
                     (Cairn__ClientAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__client_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__client_marked__init
                     (Cairn__ClientMarked         *message)
{
  static const Cairn__ClientMarked init_value = CAIRN__CLIENT_MARKED__INIT;
  *message = init_value;
}
size_t cairn__client_marked__get_packed_size
                     (const Cairn__ClientMarked *message)
{
  assert(message->base.descriptor == &cairn__client_marked__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__client_marked__pack
                     (const Cairn__ClientMarked *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__client_marked__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__client_marked__pack_to_buffer
                     (const Cairn__ClientMarked *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__client_marked__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClientMarked *
       cairn__client_marked__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClientMarked *)
     protobuf_c_message_unpack (&cairn__client_marked__descriptor,
                                allocator, len, data);
}
void   cairn__client_marked__free_unpacked
                     (Cairn__ClientMarked *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__client_marked__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__recovery_reports__init
                     (Cairn__RecoveryReports         *message)
{
  static const Cairn__RecoveryReports init_value = CAIRN__RECOVERY_REPORTS__INIT;
  *message = init_value;
}
size_t cairn__recovery_reports__get_packed_size
                     (const Cairn__RecoveryReports *message)
{
  assert(message->base.descriptor == &cairn__recovery_reports__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__recovery_reports__pack
                     (const Cairn__RecoveryReports *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__recovery_reports__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__recovery_reports__pack_to_buffer
                     (const Cairn__RecoveryReports *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__recovery_reports__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__RecoveryReports *
       cairn__recovery_reports__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__RecoveryReports *)
     protobuf_c_message_unpack (&cairn__recovery_reports__descriptor,
                                allocator, len, data);
}
void   cairn__recovery_reports__free_unpacked
                     (Cairn__RecoveryReports *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__recovery_reports__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__recovery_node__init
                     (Cairn__RecoveryNode         *message)
{
  static const Cairn__RecoveryNode init_value = CAIRN__RECOVERY_NODE__INIT;
  *message = init_value;
}
size_t cairn__recovery_node__get_packed_size
                     (const Cairn__RecoveryNode *message)
{
  assert(message->base.descriptor == &cairn__recovery_node__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__recovery_node__pack
                     (const Cairn__RecoveryNode *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__recovery_node__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__recovery_node__pack_to_buffer
                     (const Cairn__RecoveryNode *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__recovery_node__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__RecoveryNode *
       cairn__recovery_node__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__RecoveryNode *)
     protobuf_c_message_unpack (&cairn__recovery_node__descriptor,
                                allocator, len, data);
}
void   cairn__recovery_node__free_unpacked
                     (Cairn__RecoveryNode *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__recovery_node__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__group_recovery_report__init
                     (Cairn__GroupRecoveryReport         *message)
{
  static const Cairn__GroupRecoveryReport init_value = CAIRN__GROUP_RECOVERY_REPORT__INIT;
  *message = init_value;
}
size_t cairn__group_recovery_report__get_packed_size
                     (const Cairn__GroupRecoveryReport *message)
{
  assert(message->base.descriptor == &cairn__group_recovery_report__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__group_recovery_report__pack
                     (const Cairn__GroupRecoveryReport *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__group_recovery_report__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__group_recovery_report__pack_to_buffer
                     (const Cairn__GroupRecoveryReport *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__group_recovery_report__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__GroupRecoveryReport *
       cairn__group_recovery_report__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__GroupRecoveryReport *)
     protobuf_c_message_unpack (&cairn__group_recovery_report__descriptor,
                                allocator, len, data);
}
void   cairn__group_recovery_report__free_unpacked
                     (Cairn__GroupRecoveryReport *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__group_recovery_report__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__client_opened__init
                     (Cairn__ClientOpened         *message)
{
  static const Cairn__ClientOpened init_value = CAIRN__CLIENT_OPENED__INIT;
  *message = init_value;
}
size_t cairn__client_opened__get_packed_size
                     (const Cairn__ClientOpened *message)
{
  assert(message->base.descriptor == &cairn__client_opened__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__client_opened__pack
                     (const Cairn__ClientOpened *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__client_opened__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__client_opened__pack_to_buffer
                     (const Cairn__ClientOpened *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__client_opened__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClientOpened *
       cairn__client_opened__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClientOpened *)
     protobuf_c_message_unpack (&cairn__client_opened__descriptor,
                                allocator, len, data);
}
void   cairn__client_opened__free_unpacked
                     (Cairn__ClientOpened *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__client_opened__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__client_done__init
                     (Cairn__ClientDone         *message)
{
  static const Cairn__ClientDone init_value = CAIRN__CLIENT_DONE__INIT;
  *message = init_value;
}
size_t cairn__client_done__get_packed_size
                     (const Cairn__ClientDone *message)
{
  assert(message->base.descriptor == &cairn__client_done__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__client_done__pack
                     (const Cairn__ClientDone *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__client_done__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__client_done__pack_to_buffer
                     (const Cairn__ClientDone *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__client_done__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClientDone *
       cairn__client_done__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClientDone *)
     protobuf_c_message_unpack (&cairn__client_done__descriptor,
                                allocator, len, data);
}
void   cairn__client_done__free_unpacked
                     (Cairn__ClientDone *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__client_done__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__join_accepted__init
                     (Cairn__JoinAccepted         *message)
{
  static const Cairn__JoinAccepted init_value = CAIRN__JOIN_ACCEPTED__INIT;
  *message = init_value;
}
size_t cairn__join_accepted__get_packed_size
                     (const Cairn__JoinAccepted *message)
{
  assert(message->base.descriptor == &cairn__join_accepted__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__join_accepted__pack
                     (const Cairn__JoinAccepted *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__join_accepted__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__join_accepted__pack_to_buffer
                     (const Cairn__JoinAccepted *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__join_accepted__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__JoinAccepted *
       cairn__join_accepted__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__JoinAccepted *)
     protobuf_c_message_unpack (&cairn__join_accepted__descriptor,
                                allocator, len, data);
}
void   cairn__join_accepted__free_unpacked
                     (Cairn__JoinAccepted *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__join_accepted__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__client_renewed__init
                     (Cairn__ClientRenewed         *message)
{
  static const Cairn__ClientRenewed init_value = CAIRN__CLIENT_RENEWED__INIT;
  *message = init_value;
}
size_t cairn__client_renewed__get_packed_size
                     (const Cairn__ClientRenewed *message)
{
  assert(message->base.descriptor == &cairn__client_renewed__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__client_renewed__pack
                     (const Cairn__ClientRenewed *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__client_renewed__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__client_renewed__pack_to_buffer
                     (const Cairn__ClientRenewed *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__client_renewed__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClientRenewed *
       cairn__client_renewed__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClientRenewed *)
     protobuf_c_message_unpack (&cairn__client_renewed__descriptor,
                                allocator, len, data);
}
void   cairn__client_renewed__free_unpacked
                     (Cairn__ClientRenewed *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__client_renewed__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__client_stood__init
                     (Cairn__ClientStood         *message)
{
  static const Cairn__ClientStood init_value = CAIRN__CLIENT_STOOD__INIT;
  *message = init_value;
}
size_t cairn__client_stood__get_packed_size
                     (const Cairn__ClientStood *message)
{
  assert(message->base.descriptor == &cairn__client_stood__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__client_stood__pack
                     (const Cairn__ClientStood *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__client_stood__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__client_stood__pack_to_buffer
                     (const Cairn__ClientStood *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__client_stood__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClientStood *
       cairn__client_stood__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClientStood *)
     protobuf_c_message_unpack (&cairn__client_stood__descriptor,
                                allocator, len, data);
}
void   cairn__client_stood__free_unpacked
                     (Cairn__ClientStood *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__client_stood__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__known_node__init
                     (Cairn__KnownNode         *message)
{
  static const Cairn__KnownNode init_value = CAIRN__KNOWN_NODE__INIT;
  *message = init_value;
}
size_t cairn__known_node__get_packed_size
                     (const Cairn__KnownNode *message)
{
  assert(message->base.descriptor == &cairn__known_node__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__known_node__pack
                     (const Cairn__KnownNode *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__known_node__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__known_node__pack_to_buffer
                     (const Cairn__KnownNode *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__known_node__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__KnownNode *
       cairn__known_node__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__KnownNode *)
     protobuf_c_message_unpack (&cairn__known_node__descriptor,
                                allocator, len, data);
}
void   cairn__known_node__free_unpacked
                     (Cairn__KnownNode *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__known_node__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__node_status__init
                     (Cairn__NodeStatus         *message)
{
  static const Cairn__NodeStatus init_value = CAIRN__NODE_STATUS__INIT;
  *message = init_value;
}
size_t cairn__node_status__get_packed_size
                     (const Cairn__NodeStatus *message)
{
  assert(message->base.descriptor == &cairn__node_status__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__node_status__pack
                     (const Cairn__NodeStatus *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__node_status__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__node_status__pack_to_buffer
                     (const Cairn__NodeStatus *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__node_status__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__NodeStatus *
       cairn__node_status__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__NodeStatus *)
     protobuf_c_message_unpack (&cairn__node_status__descriptor,
                                allocator, len, data);
}
void   cairn__node_status__free_unpacked
                     (Cairn__NodeStatus *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__node_status__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__health_problem__init
                     (Cairn__HealthProblem         *message)
{
  static const Cairn__HealthProblem init_value = CAIRN__HEALTH_PROBLEM__INIT;
  *message = init_value;
}
size_t cairn__health_problem__get_packed_size
                     (const Cairn__HealthProblem *message)
{
  assert(message->base.descriptor == &cairn__health_problem__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__health_problem__pack
                     (const Cairn__HealthProblem *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__health_problem__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__health_problem__pack_to_buffer
                     (const Cairn__HealthProblem *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__health_problem__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__HealthProblem *
       cairn__health_problem__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__HealthProblem *)
     protobuf_c_message_unpack (&cairn__health_problem__descriptor,
                                allocator, len, data);
}
void   cairn__health_problem__free_unpacked
                     (Cairn__HealthProblem *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__health_problem__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__node_report__init
                     (Cairn__NodeReport         *message)
{
  static const Cairn__NodeReport init_value = CAIRN__NODE_REPORT__INIT;
  *message = init_value;
}
size_t cairn__node_report__get_packed_size
                     (const Cairn__NodeReport *message)
{
  assert(message->base.descriptor == &cairn__node_report__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__node_report__pack
                     (const Cairn__NodeReport *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__node_report__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__node_report__pack_to_buffer
                     (const Cairn__NodeReport *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__node_report__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__NodeReport *
       cairn__node_report__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__NodeReport *)
     protobuf_c_message_unpack (&cairn__node_report__descriptor,
                                allocator, len, data);
}
void   cairn__node_report__free_unpacked
                     (Cairn__NodeReport *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__node_report__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__node_group_status__init
                     (Cairn__NodeGroupStatus         *message)
{
  static const Cairn__NodeGroupStatus init_value = CAIRN__NODE_GROUP_STATUS__INIT;
  *message = init_value;
}
size_t cairn__node_group_status__get_packed_size
                     (const Cairn__NodeGroupStatus *message)
{
  assert(message->base.descriptor == &cairn__node_group_status__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__node_group_status__pack
                     (const Cairn__NodeGroupStatus *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__node_group_status__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__node_group_status__pack_to_buffer
                     (const Cairn__NodeGroupStatus *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__node_group_status__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__NodeGroupStatus *
       cairn__node_group_status__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__NodeGroupStatus *)
     protobuf_c_message_unpack (&cairn__node_group_status__descriptor,
                                allocator, len, data);
}
void   cairn__node_group_status__free_unpacked
                     (Cairn__NodeGroupStatus *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__node_group_status__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__group_member_status__init
                     (Cairn__GroupMemberStatus         *message)
{
  static const Cairn__GroupMemberStatus init_value = CAIRN__GROUP_MEMBER_STATUS__INIT;
  *message = init_value;
}
size_t cairn__group_member_status__get_packed_size
                     (const Cairn__GroupMemberStatus *message)
{
  assert(message->base.descriptor == &cairn__group_member_status__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__group_member_status__pack
                     (const Cairn__GroupMemberStatus *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__group_member_status__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__group_member_status__pack_to_buffer
                     (const Cairn__GroupMemberStatus *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__group_member_status__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__GroupMemberStatus *
       cairn__group_member_status__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__GroupMemberStatus *)
     protobuf_c_message_unpack (&cairn__group_member_status__descriptor,
                                allocator, len, data);
}
void   cairn__group_member_status__free_unpacked
                     (Cairn__GroupMemberStatus *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__group_member_status__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
static const ProtobufCFieldDescriptor cairn__client_hello__field_descriptors[5] =
{
  {
    "version_min",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientHello, version_min),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "version_max",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientHello, version_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "secret",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientHello, secret),
    &cairn__account_secret__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "software",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientHello, software),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_recovering",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BOOL,
    offsetof(Cairn__ClientHello, has_is_recovering),
    offsetof(Cairn__ClientHello, is_recovering),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__client_hello__field_indices_by_name[] = {
  4,   /* field[4] = is_recovering */
  2,   /* field[2] = secret */
  3,   /* field[3] = software */
  1,   /* field[1] = version_max */
  0,   /* field[0] = version_min */
};
static const ProtobufCIntRange cairn__client_hello__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 5 }
};
const ProtobufCMessageDescriptor cairn__client_hello__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClientHello",
  "ClientHello",
  "Cairn__ClientHello",
  "cairn",
  sizeof(Cairn__ClientHello),
  5,
  cairn__client_hello__field_descriptors,
  cairn__client_hello__field_indices_by_name,
  1,  cairn__client_hello__number_ranges,
  (ProtobufCMessageInit) cairn__client_hello__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__account_secret__field_descriptors[2] =
{
  {
    "account",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountSecret, account),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "secret",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountSecret, secret),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__account_secret__field_indices_by_name[] = {
  0,   /* field[0] = account */
  1,   /* field[1] = secret */
};
static const ProtobufCIntRange cairn__account_secret__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__account_secret__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.AccountSecret",
  "AccountSecret",
  "Cairn__AccountSecret",
  "cairn",
  sizeof(Cairn__AccountSecret),
  2,
  cairn__account_secret__field_descriptors,
  cairn__account_secret__field_indices_by_name,
  1,  cairn__account_secret__number_ranges,
  (ProtobufCMessageInit) cairn__account_secret__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__client_welcome__field_descriptors[2] =
{
  {
    "accepted",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientWelcome, answer_case),
    offsetof(Cairn__ClientWelcome, accepted),
    &cairn__client_accepted__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "refused",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientWelcome, answer_case),
    offsetof(Cairn__ClientWelcome, refused),
    &cairn__failure__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__client_welcome__field_indices_by_name[] = {
  0,   /* field[0] = accepted */
  1,   /* field[1] = refused */
};
static const ProtobufCIntRange cairn__client_welcome__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__client_welcome__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClientWelcome",
  "ClientWelcome",
  "Cairn__ClientWelcome",
  "cairn",
  sizeof(Cairn__ClientWelcome),
  2,
  cairn__client_welcome__field_descriptors,
  cairn__client_welcome__field_indices_by_name,
  1,  cairn__client_welcome__number_ranges,
  (ProtobufCMessageInit) cairn__client_welcome__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__client_accepted__field_descriptors[3] =
{
  {
    "version",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientAccepted, version),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "cluster",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientAccepted, cluster),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "node",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientAccepted, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__client_accepted__field_indices_by_name[] = {
  1,   /* field[1] = cluster */
  2,   /* field[2] = node */
  0,   /* field[0] = version */
};
static const ProtobufCIntRange cairn__client_accepted__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__client_accepted__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClientAccepted",
  "ClientAccepted",
  "Cairn__ClientAccepted",
  "cairn",
  sizeof(Cairn__ClientAccepted),
  3,
  cairn__client_accepted__field_descriptors,
  cairn__client_accepted__field_indices_by_name,
  1,  cairn__client_accepted__number_ranges,
  (ProtobufCMessageInit) cairn__client_accepted__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__client_requests__field_descriptors[1] =
{
  {
    "requests",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientRequests, n_requests),
    offsetof(Cairn__ClientRequests, requests),
    &cairn__client_request__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__client_requests__field_indices_by_name[] = {
  0,   /* field[0] = requests */
};
static const ProtobufCIntRange cairn__client_requests__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__client_requests__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClientRequests",
  "ClientRequests",
  "Cairn__ClientRequests",
  "cairn",
  sizeof(Cairn__ClientRequests),
  1,
  cairn__client_requests__field_descriptors,
  cairn__client_requests__field_indices_by_name,
  1,  cairn__client_requests__number_ranges,
  (ProtobufCMessageInit) cairn__client_requests__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__client_request__field_descriptors[16] =
{
  {
    "ticket",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientRequest, ticket),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "open",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientRequest, body_case),
    offsetof(Cairn__ClientRequest, open),
    &cairn__client_open__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "command",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientRequest, body_case),
    offsetof(Cairn__ClientRequest, command),
    &cairn__client_command__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "read",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientRequest, body_case),
    offsetof(Cairn__ClientRequest, read),
    &cairn__client_read__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "status",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientRequest, body_case),
    offsetof(Cairn__ClientRequest, status),
    &cairn__client_status__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "transfer",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientRequest, body_case),
    offsetof(Cairn__ClientRequest, transfer),
    &cairn__client_transfer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "join",
    7,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientRequest, body_case),
    offsetof(Cairn__ClientRequest, join),
    &cairn__client_join__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "renew",
    8,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientRequest, body_case),
    offsetof(Cairn__ClientRequest, renew),
    &cairn__client_renew__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "standing",
    9,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientRequest, body_case),
    offsetof(Cairn__ClientRequest, standing),
    &cairn__client_standing__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "report",
    20,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientRequest, body_case),
    offsetof(Cairn__ClientRequest, report),
    &cairn__client_report__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "export",
    21,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientRequest, body_case),
    offsetof(Cairn__ClientRequest, export),
    &cairn__client_export__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "page",
    22,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientRequest, body_case),
    offsetof(Cairn__ClientRequest, page),
    &cairn__export_page__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "log",
    23,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientRequest, body_case),
    offsetof(Cairn__ClientRequest, log),
    &cairn__client_export_log__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "recovery_reports",
    24,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientRequest, body_case),
    offsetof(Cairn__ClientRequest, recovery_reports),
    &cairn__client_recovery_reports__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "recover",
    25,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientRequest, body_case),
    offsetof(Cairn__ClientRequest, recover),
    &cairn__client_recover__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "mark",
    26,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientRequest, body_case),
    offsetof(Cairn__ClientRequest, mark),
    &cairn__client_mark__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__client_request__field_indices_by_name[] = {
  2,   /* field[2] = command */
  10,   /* field[10] = export */
  6,   /* field[6] = join */
  12,   /* field[12] = log */
  15,   /* field[15] = mark */
  1,   /* field[1] = open */
  11,   /* field[11] = page */
  3,   /* field[3] = read */
  14,   /* field[14] = recover */
  13,   /* field[13] = recovery_reports */
  7,   /* field[7] = renew */
  9,   /* field[9] = report */
  8,   /* field[8] = standing */
  4,   /* field[4] = status */
  0,   /* field[0] = ticket */
  5,   /* field[5] = transfer */
};
static const ProtobufCIntRange cairn__client_request__number_ranges[2 + 1] =
{
  { 1, 0 },
  { 20, 9 },
  { 0, 16 }
};
const ProtobufCMessageDescriptor cairn__client_request__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClientRequest",
  "ClientRequest",
  "Cairn__ClientRequest",
  "cairn",
  sizeof(Cairn__ClientRequest),
  16,
  cairn__client_request__field_descriptors,
  cairn__client_request__field_indices_by_name,
  2,  cairn__client_request__number_ranges,
  (ProtobufCMessageInit) cairn__client_request__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__client_mark__field_descriptors[2] =
{
  {
    "group",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientMark, group),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "after",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientMark, after),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__client_mark__field_indices_by_name[] = {
  1,   /* field[1] = after */
  0,   /* field[0] = group */
};
static const ProtobufCIntRange cairn__client_mark__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__client_mark__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClientMark",
  "ClientMark",
  "Cairn__ClientMark",
  "cairn",
  sizeof(Cairn__ClientMark),
  2,
  cairn__client_mark__field_descriptors,
  cairn__client_mark__field_indices_by_name,
  1,  cairn__client_mark__number_ranges,
  (ProtobufCMessageInit) cairn__client_mark__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__client_export__field_descriptors[1] =
{
  {
    "group",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientExport, group),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__client_export__field_indices_by_name[] = {
  0,   /* field[0] = group */
};
static const ProtobufCIntRange cairn__client_export__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__client_export__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClientExport",
  "ClientExport",
  "Cairn__ClientExport",
  "cairn",
  sizeof(Cairn__ClientExport),
  1,
  cairn__client_export__field_descriptors,
  cairn__client_export__field_indices_by_name,
  1,  cairn__client_export__number_ranges,
  (ProtobufCMessageInit) cairn__client_export__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__client_export_log__field_descriptors[3] =
{
  {
    "group",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientExportLog, group),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "first",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientExportLog, first),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "through",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientExportLog, through),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__client_export_log__field_indices_by_name[] = {
  1,   /* field[1] = first */
  0,   /* field[0] = group */
  2,   /* field[2] = through */
};
static const ProtobufCIntRange cairn__client_export_log__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__client_export_log__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClientExportLog",
  "ClientExportLog",
  "Cairn__ClientExportLog",
  "cairn",
  sizeof(Cairn__ClientExportLog),
  3,
  cairn__client_export_log__field_descriptors,
  cairn__client_export_log__field_indices_by_name,
  1,  cairn__client_export_log__number_ranges,
  (ProtobufCMessageInit) cairn__client_export_log__init,
  NULL,NULL,NULL    /* reserved[123] */
};
#define cairn__client_recovery_reports__field_descriptors NULL
#define cairn__client_recovery_reports__field_indices_by_name NULL
#define cairn__client_recovery_reports__number_ranges NULL
const ProtobufCMessageDescriptor cairn__client_recovery_reports__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClientRecoveryReports",
  "ClientRecoveryReports",
  "Cairn__ClientRecoveryReports",
  "cairn",
  sizeof(Cairn__ClientRecoveryReports),
  0,
  cairn__client_recovery_reports__field_descriptors,
  cairn__client_recovery_reports__field_indices_by_name,
  0,  cairn__client_recovery_reports__number_ranges,
  (ProtobufCMessageInit) cairn__client_recovery_reports__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__client_recover__field_descriptors[3] =
{
  {
    "group",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientRecover, group),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "epoch",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientRecover, epoch),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "voters",
    3,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientRecover, n_voters),
    offsetof(Cairn__ClientRecover, voters),
    &cairn__recovery_voter__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__client_recover__field_indices_by_name[] = {
  1,   /* field[1] = epoch */
  0,   /* field[0] = group */
  2,   /* field[2] = voters */
};
static const ProtobufCIntRange cairn__client_recover__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__client_recover__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClientRecover",
  "ClientRecover",
  "Cairn__ClientRecover",
  "cairn",
  sizeof(Cairn__ClientRecover),
  3,
  cairn__client_recover__field_descriptors,
  cairn__client_recover__field_indices_by_name,
  1,  cairn__client_recover__number_ranges,
  (ProtobufCMessageInit) cairn__client_recover__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__recovery_voter__field_descriptors[2] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__RecoveryVoter, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "incarnation",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__RecoveryVoter, incarnation),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__recovery_voter__field_indices_by_name[] = {
  1,   /* field[1] = incarnation */
  0,   /* field[0] = node */
};
static const ProtobufCIntRange cairn__recovery_voter__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__recovery_voter__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.RecoveryVoter",
  "RecoveryVoter",
  "Cairn__RecoveryVoter",
  "cairn",
  sizeof(Cairn__RecoveryVoter),
  2,
  cairn__recovery_voter__field_descriptors,
  cairn__recovery_voter__field_indices_by_name,
  1,  cairn__recovery_voter__number_ranges,
  (ProtobufCMessageInit) cairn__recovery_voter__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__client_open__field_descriptors[1] =
{
  {
    "group",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientOpen, group),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__client_open__field_indices_by_name[] = {
  0,   /* field[0] = group */
};
static const ProtobufCIntRange cairn__client_open__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__client_open__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClientOpen",
  "ClientOpen",
  "Cairn__ClientOpen",
  "cairn",
  sizeof(Cairn__ClientOpen),
  1,
  cairn__client_open__field_descriptors,
  cairn__client_open__field_indices_by_name,
  1,  cairn__client_open__number_ranges,
  (ProtobufCMessageInit) cairn__client_open__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__client_command__field_descriptors[5] =
{
  {
    "group",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientCommand, group),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "session",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientCommand, session),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "number",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientCommand, number),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "operation",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientCommand, operation),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "trace",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientCommand, trace),
    &cairn__request_trace__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__client_command__field_indices_by_name[] = {
  0,   /* field[0] = group */
  2,   /* field[2] = number */
  3,   /* field[3] = operation */
  1,   /* field[1] = session */
  4,   /* field[4] = trace */
};
static const ProtobufCIntRange cairn__client_command__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 5 }
};
const ProtobufCMessageDescriptor cairn__client_command__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClientCommand",
  "ClientCommand",
  "Cairn__ClientCommand",
  "cairn",
  sizeof(Cairn__ClientCommand),
  5,
  cairn__client_command__field_descriptors,
  cairn__client_command__field_indices_by_name,
  1,  cairn__client_command__number_ranges,
  (ProtobufCMessageInit) cairn__client_command__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__request_trace__field_descriptors[3] =
{
  {
    "high",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__RequestTrace, high),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "low",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__RequestTrace, low),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "span",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__RequestTrace, span),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__request_trace__field_indices_by_name[] = {
  0,   /* field[0] = high */
  1,   /* field[1] = low */
  2,   /* field[2] = span */
};
static const ProtobufCIntRange cairn__request_trace__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__request_trace__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.RequestTrace",
  "RequestTrace",
  "Cairn__RequestTrace",
  "cairn",
  sizeof(Cairn__RequestTrace),
  3,
  cairn__request_trace__field_descriptors,
  cairn__request_trace__field_indices_by_name,
  1,  cairn__request_trace__number_ranges,
  (ProtobufCMessageInit) cairn__request_trace__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__client_read__field_descriptors[2] =
{
  {
    "group",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientRead, group),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "query",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientRead, query),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__client_read__field_indices_by_name[] = {
  0,   /* field[0] = group */
  1,   /* field[1] = query */
};
static const ProtobufCIntRange cairn__client_read__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__client_read__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClientRead",
  "ClientRead",
  "Cairn__ClientRead",
  "cairn",
  sizeof(Cairn__ClientRead),
  2,
  cairn__client_read__field_descriptors,
  cairn__client_read__field_indices_by_name,
  1,  cairn__client_read__number_ranges,
  (ProtobufCMessageInit) cairn__client_read__init,
  NULL,NULL,NULL    /* reserved[123] */
};
#define cairn__client_status__field_descriptors NULL
#define cairn__client_status__field_indices_by_name NULL
#define cairn__client_status__number_ranges NULL
const ProtobufCMessageDescriptor cairn__client_status__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClientStatus",
  "ClientStatus",
  "Cairn__ClientStatus",
  "cairn",
  sizeof(Cairn__ClientStatus),
  0,
  cairn__client_status__field_descriptors,
  cairn__client_status__field_indices_by_name,
  0,  cairn__client_status__number_ranges,
  (ProtobufCMessageInit) cairn__client_status__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__client_report__field_descriptors[1] =
{
  {
    "with_metrics",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientReport, with_metrics),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__client_report__field_indices_by_name[] = {
  0,   /* field[0] = with_metrics */
};
static const ProtobufCIntRange cairn__client_report__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__client_report__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClientReport",
  "ClientReport",
  "Cairn__ClientReport",
  "cairn",
  sizeof(Cairn__ClientReport),
  1,
  cairn__client_report__field_descriptors,
  cairn__client_report__field_indices_by_name,
  1,  cairn__client_report__number_ranges,
  (ProtobufCMessageInit) cairn__client_report__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__client_transfer__field_descriptors[2] =
{
  {
    "group",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientTransfer, group),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "to",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__ClientTransfer, has_to),
    offsetof(Cairn__ClientTransfer, to),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__client_transfer__field_indices_by_name[] = {
  0,   /* field[0] = group */
  1,   /* field[1] = to */
};
static const ProtobufCIntRange cairn__client_transfer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__client_transfer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClientTransfer",
  "ClientTransfer",
  "Cairn__ClientTransfer",
  "cairn",
  sizeof(Cairn__ClientTransfer),
  2,
  cairn__client_transfer__field_descriptors,
  cairn__client_transfer__field_indices_by_name,
  1,  cairn__client_transfer__number_ranges,
  (ProtobufCMessageInit) cairn__client_transfer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__client_join__field_descriptors[8] =
{
  {
    "secret",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientJoin, secret),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "request",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientJoin, request),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "name",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientJoin, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "roles",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientJoin, roles),
    &cairn__node_roles__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "addresses",
    5,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientJoin, n_addresses),
    offsetof(Cairn__ClientJoin, addresses),
    &cairn__node_address__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "incarnation",
    6,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientJoin, incarnation),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "version_min",
    7,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientJoin, version_min),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "version_max",
    8,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientJoin, version_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__client_join__field_indices_by_name[] = {
  4,   /* field[4] = addresses */
  5,   /* field[5] = incarnation */
  2,   /* field[2] = name */
  1,   /* field[1] = request */
  3,   /* field[3] = roles */
  0,   /* field[0] = secret */
  7,   /* field[7] = version_max */
  6,   /* field[6] = version_min */
};
static const ProtobufCIntRange cairn__client_join__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 8 }
};
const ProtobufCMessageDescriptor cairn__client_join__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClientJoin",
  "ClientJoin",
  "Cairn__ClientJoin",
  "cairn",
  sizeof(Cairn__ClientJoin),
  8,
  cairn__client_join__field_descriptors,
  cairn__client_join__field_indices_by_name,
  1,  cairn__client_join__number_ranges,
  (ProtobufCMessageInit) cairn__client_join__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__client_renew__field_descriptors[2] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientRenew, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "request",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientRenew, request),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__client_renew__field_indices_by_name[] = {
  0,   /* field[0] = node */
  1,   /* field[1] = request */
};
static const ProtobufCIntRange cairn__client_renew__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__client_renew__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClientRenew",
  "ClientRenew",
  "Cairn__ClientRenew",
  "cairn",
  sizeof(Cairn__ClientRenew),
  2,
  cairn__client_renew__field_descriptors,
  cairn__client_renew__field_indices_by_name,
  1,  cairn__client_renew__number_ranges,
  (ProtobufCMessageInit) cairn__client_renew__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__client_standing__field_descriptors[1] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientStanding, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__client_standing__field_indices_by_name[] = {
  0,   /* field[0] = node */
};
static const ProtobufCIntRange cairn__client_standing__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__client_standing__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClientStanding",
  "ClientStanding",
  "Cairn__ClientStanding",
  "cairn",
  sizeof(Cairn__ClientStanding),
  1,
  cairn__client_standing__field_descriptors,
  cairn__client_standing__field_indices_by_name,
  1,  cairn__client_standing__number_ranges,
  (ProtobufCMessageInit) cairn__client_standing__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__client_answers__field_descriptors[1] =
{
  {
    "answers",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientAnswers, n_answers),
    offsetof(Cairn__ClientAnswers, answers),
    &cairn__client_answer__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__client_answers__field_indices_by_name[] = {
  0,   /* field[0] = answers */
};
static const ProtobufCIntRange cairn__client_answers__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__client_answers__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClientAnswers",
  "ClientAnswers",
  "Cairn__ClientAnswers",
  "cairn",
  sizeof(Cairn__ClientAnswers),
  1,
  cairn__client_answers__field_descriptors,
  cairn__client_answers__field_indices_by_name,
  1,  cairn__client_answers__number_ranges,
  (ProtobufCMessageInit) cairn__client_answers__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__client_answer__field_descriptors[13] =
{
  {
    "ticket",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientAnswer, ticket),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "opened",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientAnswer, body_case),
    offsetof(Cairn__ClientAnswer, opened),
    &cairn__client_opened__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "done",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientAnswer, body_case),
    offsetof(Cairn__ClientAnswer, done),
    &cairn__client_done__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "refused",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientAnswer, body_case),
    offsetof(Cairn__ClientAnswer, refused),
    &cairn__failure__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "status",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientAnswer, body_case),
    offsetof(Cairn__ClientAnswer, status),
    &cairn__node_status__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "joined",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientAnswer, body_case),
    offsetof(Cairn__ClientAnswer, joined),
    &cairn__join_accepted__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "renewed",
    7,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientAnswer, body_case),
    offsetof(Cairn__ClientAnswer, renewed),
    &cairn__client_renewed__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "stood",
    8,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientAnswer, body_case),
    offsetof(Cairn__ClientAnswer, stood),
    &cairn__client_stood__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "report",
    20,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientAnswer, body_case),
    offsetof(Cairn__ClientAnswer, report),
    &cairn__node_report__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "exported",
    21,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientAnswer, body_case),
    offsetof(Cairn__ClientAnswer, exported),
    &cairn__exported_state__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "page",
    22,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientAnswer, body_case),
    offsetof(Cairn__ClientAnswer, page),
    &cairn__exported_page__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "log",
    23,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientAnswer, body_case),
    offsetof(Cairn__ClientAnswer, log),
    &cairn__exported_log__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "recovery_reports",
    24,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClientAnswer, body_case),
    offsetof(Cairn__ClientAnswer, recovery_reports),
    &cairn__recovery_reports__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__client_answer__field_indices_by_name[] = {
  2,   /* field[2] = done */
  9,   /* field[9] = exported */
  5,   /* field[5] = joined */
  11,   /* field[11] = log */
  1,   /* field[1] = opened */
  10,   /* field[10] = page */
  12,   /* field[12] = recovery_reports */
  3,   /* field[3] = refused */
  6,   /* field[6] = renewed */
  8,   /* field[8] = report */
  4,   /* field[4] = status */
  7,   /* field[7] = stood */
  0,   /* field[0] = ticket */
};
static const ProtobufCIntRange cairn__client_answer__number_ranges[2 + 1] =
{
  { 1, 0 },
  { 20, 8 },
  { 0, 13 }
};
const ProtobufCMessageDescriptor cairn__client_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClientAnswer",
  "ClientAnswer",
  "Cairn__ClientAnswer",
  "cairn",
  sizeof(Cairn__ClientAnswer),
  13,
  cairn__client_answer__field_descriptors,
  cairn__client_answer__field_indices_by_name,
  2,  cairn__client_answer__number_ranges,
  (ProtobufCMessageInit) cairn__client_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__client_marked__field_descriptors[2] =
{
  {
    "index",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientMarked, index),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "time",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientMarked, time),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__client_marked__field_indices_by_name[] = {
  0,   /* field[0] = index */
  1,   /* field[1] = time */
};
static const ProtobufCIntRange cairn__client_marked__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__client_marked__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClientMarked",
  "ClientMarked",
  "Cairn__ClientMarked",
  "cairn",
  sizeof(Cairn__ClientMarked),
  2,
  cairn__client_marked__field_descriptors,
  cairn__client_marked__field_indices_by_name,
  1,  cairn__client_marked__number_ranges,
  (ProtobufCMessageInit) cairn__client_marked__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__recovery_reports__field_descriptors[3] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__RecoveryReports, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "groups",
    2,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__RecoveryReports, n_groups),
    offsetof(Cairn__RecoveryReports, groups),
    &cairn__group_recovery_report__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "nodes",
    3,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__RecoveryReports, n_nodes),
    offsetof(Cairn__RecoveryReports, nodes),
    &cairn__recovery_node__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__recovery_reports__field_indices_by_name[] = {
  1,   /* field[1] = groups */
  0,   /* field[0] = node */
  2,   /* field[2] = nodes */
};
static const ProtobufCIntRange cairn__recovery_reports__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__recovery_reports__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.RecoveryReports",
  "RecoveryReports",
  "Cairn__RecoveryReports",
  "cairn",
  sizeof(Cairn__RecoveryReports),
  3,
  cairn__recovery_reports__field_descriptors,
  cairn__recovery_reports__field_indices_by_name,
  1,  cairn__recovery_reports__number_ranges,
  (ProtobufCMessageInit) cairn__recovery_reports__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__recovery_node__field_descriptors[3] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__RecoveryNode, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "name",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__RecoveryNode, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "address",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__RecoveryNode, address),
    &cairn__node_address__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__recovery_node__field_indices_by_name[] = {
  2,   /* field[2] = address */
  1,   /* field[1] = name */
  0,   /* field[0] = node */
};
static const ProtobufCIntRange cairn__recovery_node__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__recovery_node__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.RecoveryNode",
  "RecoveryNode",
  "Cairn__RecoveryNode",
  "cairn",
  sizeof(Cairn__RecoveryNode),
  3,
  cairn__recovery_node__field_descriptors,
  cairn__recovery_node__field_indices_by_name,
  1,  cairn__recovery_node__number_ranges,
  (ProtobufCMessageInit) cairn__recovery_node__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__group_recovery_report__field_descriptors[11] =
{
  {
    "group",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupRecoveryReport, group),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "incarnation",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupRecoveryReport, incarnation),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "term",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupRecoveryReport, term),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "last_index",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupRecoveryReport, last_index),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "last_term",
    5,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupRecoveryReport, last_term),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "commit",
    6,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupRecoveryReport, commit),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "membership",
    7,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupRecoveryReport, membership),
    &cairn__group_membership__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_leading",
    8,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupRecoveryReport, is_leading),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "leader",
    9,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__GroupRecoveryReport, has_leader),
    offsetof(Cairn__GroupRecoveryReport, leader),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "abstains",
    10,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BOOL,
    offsetof(Cairn__GroupRecoveryReport, has_abstains),
    offsetof(Cairn__GroupRecoveryReport, abstains),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "damaged_through",
    11,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__GroupRecoveryReport, has_damaged_through),
    offsetof(Cairn__GroupRecoveryReport, damaged_through),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__group_recovery_report__field_indices_by_name[] = {
  9,   /* field[9] = abstains */
  5,   /* field[5] = commit */
  10,   /* field[10] = damaged_through */
  0,   /* field[0] = group */
  1,   /* field[1] = incarnation */
  7,   /* field[7] = is_leading */
  3,   /* field[3] = last_index */
  4,   /* field[4] = last_term */
  8,   /* field[8] = leader */
  6,   /* field[6] = membership */
  2,   /* field[2] = term */
};
static const ProtobufCIntRange cairn__group_recovery_report__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 11 }
};
const ProtobufCMessageDescriptor cairn__group_recovery_report__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.GroupRecoveryReport",
  "GroupRecoveryReport",
  "Cairn__GroupRecoveryReport",
  "cairn",
  sizeof(Cairn__GroupRecoveryReport),
  11,
  cairn__group_recovery_report__field_descriptors,
  cairn__group_recovery_report__field_indices_by_name,
  1,  cairn__group_recovery_report__number_ranges,
  (ProtobufCMessageInit) cairn__group_recovery_report__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__client_opened__field_descriptors[1] =
{
  {
    "session",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientOpened, session),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__client_opened__field_indices_by_name[] = {
  0,   /* field[0] = session */
};
static const ProtobufCIntRange cairn__client_opened__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__client_opened__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClientOpened",
  "ClientOpened",
  "Cairn__ClientOpened",
  "cairn",
  sizeof(Cairn__ClientOpened),
  1,
  cairn__client_opened__field_descriptors,
  cairn__client_opened__field_indices_by_name,
  1,  cairn__client_opened__number_ranges,
  (ProtobufCMessageInit) cairn__client_opened__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__client_done__field_descriptors[1] =
{
  {
    "answer",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientDone, answer),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__client_done__field_indices_by_name[] = {
  0,   /* field[0] = answer */
};
static const ProtobufCIntRange cairn__client_done__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__client_done__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClientDone",
  "ClientDone",
  "Cairn__ClientDone",
  "cairn",
  sizeof(Cairn__ClientDone),
  1,
  cairn__client_done__field_descriptors,
  cairn__client_done__field_indices_by_name,
  1,  cairn__client_done__number_ranges,
  (ProtobufCMessageInit) cairn__client_done__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__join_accepted__field_descriptors[5] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__JoinAccepted, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "certificate",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__JoinAccepted, certificate),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "authority",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__JoinAccepted, authority),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "authority_key",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__JoinAccepted, authority_key),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "nodes",
    5,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__JoinAccepted, n_nodes),
    offsetof(Cairn__JoinAccepted, nodes),
    &cairn__known_node__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__join_accepted__field_indices_by_name[] = {
  2,   /* field[2] = authority */
  3,   /* field[3] = authority_key */
  1,   /* field[1] = certificate */
  0,   /* field[0] = node */
  4,   /* field[4] = nodes */
};
static const ProtobufCIntRange cairn__join_accepted__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 5 }
};
const ProtobufCMessageDescriptor cairn__join_accepted__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.JoinAccepted",
  "JoinAccepted",
  "Cairn__JoinAccepted",
  "cairn",
  sizeof(Cairn__JoinAccepted),
  5,
  cairn__join_accepted__field_descriptors,
  cairn__join_accepted__field_indices_by_name,
  1,  cairn__join_accepted__number_ranges,
  (ProtobufCMessageInit) cairn__join_accepted__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__client_renewed__field_descriptors[1] =
{
  {
    "certificate",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientRenewed, certificate),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__client_renewed__field_indices_by_name[] = {
  0,   /* field[0] = certificate */
};
static const ProtobufCIntRange cairn__client_renewed__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__client_renewed__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClientRenewed",
  "ClientRenewed",
  "Cairn__ClientRenewed",
  "cairn",
  sizeof(Cairn__ClientRenewed),
  1,
  cairn__client_renewed__field_descriptors,
  cairn__client_renewed__field_indices_by_name,
  1,  cairn__client_renewed__number_ranges,
  (ProtobufCMessageInit) cairn__client_renewed__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__client_stood__field_descriptors[1] =
{
  {
    "state",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClientStood, state),
    &cairn__node_state__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__client_stood__field_indices_by_name[] = {
  0,   /* field[0] = state */
};
static const ProtobufCIntRange cairn__client_stood__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__client_stood__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClientStood",
  "ClientStood",
  "Cairn__ClientStood",
  "cairn",
  sizeof(Cairn__ClientStood),
  1,
  cairn__client_stood__field_descriptors,
  cairn__client_stood__field_indices_by_name,
  1,  cairn__client_stood__number_ranges,
  (ProtobufCMessageInit) cairn__client_stood__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__known_node__field_descriptors[2] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__KnownNode, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "addresses",
    2,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__KnownNode, n_addresses),
    offsetof(Cairn__KnownNode, addresses),
    &cairn__node_address__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__known_node__field_indices_by_name[] = {
  1,   /* field[1] = addresses */
  0,   /* field[0] = node */
};
static const ProtobufCIntRange cairn__known_node__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__known_node__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.KnownNode",
  "KnownNode",
  "Cairn__KnownNode",
  "cairn",
  sizeof(Cairn__KnownNode),
  2,
  cairn__known_node__field_descriptors,
  cairn__known_node__field_indices_by_name,
  1,  cairn__known_node__number_ranges,
  (ProtobufCMessageInit) cairn__known_node__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__node_status__field_descriptors[5] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeStatus, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "software",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeStatus, software),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_ready",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeStatus, is_ready),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "disk",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeStatus, disk),
    &cairn__disk_state__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "groups",
    5,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__NodeStatus, n_groups),
    offsetof(Cairn__NodeStatus, groups),
    &cairn__node_group_status__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__node_status__field_indices_by_name[] = {
  3,   /* field[3] = disk */
  4,   /* field[4] = groups */
  2,   /* field[2] = is_ready */
  0,   /* field[0] = node */
  1,   /* field[1] = software */
};
static const ProtobufCIntRange cairn__node_status__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 5 }
};
const ProtobufCMessageDescriptor cairn__node_status__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.NodeStatus",
  "NodeStatus",
  "Cairn__NodeStatus",
  "cairn",
  sizeof(Cairn__NodeStatus),
  5,
  cairn__node_status__field_descriptors,
  cairn__node_status__field_indices_by_name,
  1,  cairn__node_status__number_ranges,
  (ProtobufCMessageInit) cairn__node_status__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__health_problem__field_descriptors[3] =
{
  {
    "part",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__HealthProblem, part),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "severity",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__HealthProblem, severity),
    &cairn__health_severity__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "message",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__HealthProblem, message),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__health_problem__field_indices_by_name[] = {
  2,   /* field[2] = message */
  0,   /* field[0] = part */
  1,   /* field[1] = severity */
};
static const ProtobufCIntRange cairn__health_problem__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__health_problem__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.HealthProblem",
  "HealthProblem",
  "Cairn__HealthProblem",
  "cairn",
  sizeof(Cairn__HealthProblem),
  3,
  cairn__health_problem__field_descriptors,
  cairn__health_problem__field_indices_by_name,
  1,  cairn__health_problem__number_ranges,
  (ProtobufCMessageInit) cairn__health_problem__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__node_report__field_descriptors[3] =
{
  {
    "status",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeReport, status),
    &cairn__node_status__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "problems",
    2,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__NodeReport, n_problems),
    offsetof(Cairn__NodeReport, problems),
    &cairn__health_problem__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "metrics",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__NodeReport, has_metrics),
    offsetof(Cairn__NodeReport, metrics),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__node_report__field_indices_by_name[] = {
  2,   /* field[2] = metrics */
  1,   /* field[1] = problems */
  0,   /* field[0] = status */
};
static const ProtobufCIntRange cairn__node_report__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__node_report__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.NodeReport",
  "NodeReport",
  "Cairn__NodeReport",
  "cairn",
  sizeof(Cairn__NodeReport),
  3,
  cairn__node_report__field_descriptors,
  cairn__node_report__field_indices_by_name,
  1,  cairn__node_report__number_ranges,
  (ProtobufCMessageInit) cairn__node_report__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__node_group_status__field_descriptors[11] =
{
  {
    "group",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeGroupStatus, group),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "role",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeGroupStatus, role),
    &cairn__group_role__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "term",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeGroupStatus, term),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "leader",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__NodeGroupStatus, has_leader),
    offsetof(Cairn__NodeGroupStatus, leader),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "commit",
    5,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeGroupStatus, commit),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "applied",
    6,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeGroupStatus, applied),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "last",
    7,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeGroupStatus, last),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_settled",
    8,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeGroupStatus, is_settled),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "voters",
    9,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__NodeGroupStatus, n_voters),
    offsetof(Cairn__NodeGroupStatus, voters),
    &cairn__node_name__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "learners",
    10,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__NodeGroupStatus, n_learners),
    offsetof(Cairn__NodeGroupStatus, learners),
    &cairn__node_name__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "members",
    11,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__NodeGroupStatus, n_members),
    offsetof(Cairn__NodeGroupStatus, members),
    &cairn__group_member_status__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__node_group_status__field_indices_by_name[] = {
  5,   /* field[5] = applied */
  4,   /* field[4] = commit */
  0,   /* field[0] = group */
  7,   /* field[7] = is_settled */
  6,   /* field[6] = last */
  3,   /* field[3] = leader */
  9,   /* field[9] = learners */
  10,   /* field[10] = members */
  1,   /* field[1] = role */
  2,   /* field[2] = term */
  8,   /* field[8] = voters */
};
static const ProtobufCIntRange cairn__node_group_status__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 11 }
};
const ProtobufCMessageDescriptor cairn__node_group_status__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.NodeGroupStatus",
  "NodeGroupStatus",
  "Cairn__NodeGroupStatus",
  "cairn",
  sizeof(Cairn__NodeGroupStatus),
  11,
  cairn__node_group_status__field_descriptors,
  cairn__node_group_status__field_indices_by_name,
  1,  cairn__node_group_status__number_ranges,
  (ProtobufCMessageInit) cairn__node_group_status__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__group_member_status__field_descriptors[3] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupMemberStatus, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "match",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupMemberStatus, match),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_heard",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupMemberStatus, is_heard),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__group_member_status__field_indices_by_name[] = {
  2,   /* field[2] = is_heard */
  1,   /* field[1] = match */
  0,   /* field[0] = node */
};
static const ProtobufCIntRange cairn__group_member_status__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__group_member_status__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.GroupMemberStatus",
  "GroupMemberStatus",
  "Cairn__GroupMemberStatus",
  "cairn",
  sizeof(Cairn__GroupMemberStatus),
  3,
  cairn__group_member_status__field_descriptors,
  cairn__group_member_status__field_indices_by_name,
  1,  cairn__group_member_status__number_ranges,
  (ProtobufCMessageInit) cairn__group_member_status__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCEnumValue cairn__health_severity__enum_values_by_number[4] =
{
  { "HEALTH_SEVERITY_INFO", "CAIRN__HEALTH_SEVERITY__HEALTH_SEVERITY_INFO", 1 },
  { "HEALTH_SEVERITY_WARNING", "CAIRN__HEALTH_SEVERITY__HEALTH_SEVERITY_WARNING", 2 },
  { "HEALTH_SEVERITY_HIGH", "CAIRN__HEALTH_SEVERITY__HEALTH_SEVERITY_HIGH", 3 },
  { "HEALTH_SEVERITY_CRITICAL", "CAIRN__HEALTH_SEVERITY__HEALTH_SEVERITY_CRITICAL", 4 },
};
static const ProtobufCIntRange cairn__health_severity__value_ranges[] = {
{1, 0},{0, 4}
};
static const ProtobufCEnumValueIndex cairn__health_severity__enum_values_by_name[4] =
{
  { "HEALTH_SEVERITY_CRITICAL", 3 },
  { "HEALTH_SEVERITY_HIGH", 2 },
  { "HEALTH_SEVERITY_INFO", 0 },
  { "HEALTH_SEVERITY_WARNING", 1 },
};
const ProtobufCEnumDescriptor cairn__health_severity__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.HealthSeverity",
  "HealthSeverity",
  "Cairn__HealthSeverity",
  "cairn",
  4,
  cairn__health_severity__enum_values_by_number,
  4,
  cairn__health_severity__enum_values_by_name,
  1,
  cairn__health_severity__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
static const ProtobufCEnumValue cairn__group_role__enum_values_by_number[3] =
{
  { "GROUP_ROLE_FOLLOWER", "CAIRN__GROUP_ROLE__GROUP_ROLE_FOLLOWER", 1 },
  { "GROUP_ROLE_CANDIDATE", "CAIRN__GROUP_ROLE__GROUP_ROLE_CANDIDATE", 2 },
  { "GROUP_ROLE_LEADER", "CAIRN__GROUP_ROLE__GROUP_ROLE_LEADER", 3 },
};
static const ProtobufCIntRange cairn__group_role__value_ranges[] = {
{1, 0},{0, 3}
};
static const ProtobufCEnumValueIndex cairn__group_role__enum_values_by_name[3] =
{
  { "GROUP_ROLE_CANDIDATE", 1 },
  { "GROUP_ROLE_FOLLOWER", 0 },
  { "GROUP_ROLE_LEADER", 2 },
};
const ProtobufCEnumDescriptor cairn__group_role__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.GroupRole",
  "GroupRole",
  "Cairn__GroupRole",
  "cairn",
  3,
  cairn__group_role__enum_values_by_number,
  3,
  cairn__group_role__enum_values_by_name,
  1,
  cairn__group_role__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
