/* Made by protoc-c through `make schema`. Change the .proto file instead of this one. */
/* Generated from: consensus.proto */

/* Do not generate deprecated warnings for self */
#ifndef PROTOBUF_C__NO_DEPRECATED
#define PROTOBUF_C__NO_DEPRECATED
#endif

#include "consensus.pb-c.h"
void   cairn__round__init
                     (Cairn__Round         *message)
{
  static const Cairn__Round init_value = CAIRN__ROUND__INIT;
  *message = init_value;
}
size_t cairn__round__get_packed_size
                     (const Cairn__Round *message)
{
  assert(message->base.descriptor == &cairn__round__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__round__pack
                     (const Cairn__Round *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__round__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__round__pack_to_buffer
                     (const Cairn__Round *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__round__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Round *
       cairn__round__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Round *)
     protobuf_c_message_unpack (&cairn__round__descriptor,
                                allocator, len, data);
}
void   cairn__round__free_unpacked
                     (Cairn__Round *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__round__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__errand_call__init
                     (Cairn__ErrandCall         *message)
{
  static const Cairn__ErrandCall init_value = CAIRN__ERRAND_CALL__INIT;
  *message = init_value;
}
size_t cairn__errand_call__get_packed_size
                     (const Cairn__ErrandCall *message)
{
  assert(message->base.descriptor == &cairn__errand_call__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__errand_call__pack
                     (const Cairn__ErrandCall *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__errand_call__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__errand_call__pack_to_buffer
                     (const Cairn__ErrandCall *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__errand_call__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ErrandCall *
       cairn__errand_call__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ErrandCall *)
     protobuf_c_message_unpack (&cairn__errand_call__descriptor,
                                allocator, len, data);
}
void   cairn__errand_call__free_unpacked
                     (Cairn__ErrandCall *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__errand_call__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__errand_reply__init
                     (Cairn__ErrandReply         *message)
{
  static const Cairn__ErrandReply init_value = CAIRN__ERRAND_REPLY__INIT;
  *message = init_value;
}
size_t cairn__errand_reply__get_packed_size
                     (const Cairn__ErrandReply *message)
{
  assert(message->base.descriptor == &cairn__errand_reply__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__errand_reply__pack
                     (const Cairn__ErrandReply *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__errand_reply__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__errand_reply__pack_to_buffer
                     (const Cairn__ErrandReply *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__errand_reply__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ErrandReply *
       cairn__errand_reply__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ErrandReply *)
     protobuf_c_message_unpack (&cairn__errand_reply__descriptor,
                                allocator, len, data);
}
void   cairn__errand_reply__free_unpacked
                     (Cairn__ErrandReply *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__errand_reply__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__group_message__init
                     (Cairn__GroupMessage         *message)
{
  static const Cairn__GroupMessage init_value = CAIRN__GROUP_MESSAGE__INIT;
  *message = init_value;
}
size_t cairn__group_message__get_packed_size
                     (const Cairn__GroupMessage *message)
{
  assert(message->base.descriptor == &cairn__group_message__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__group_message__pack
                     (const Cairn__GroupMessage *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__group_message__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__group_message__pack_to_buffer
                     (const Cairn__GroupMessage *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__group_message__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__GroupMessage *
       cairn__group_message__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__GroupMessage *)
     protobuf_c_message_unpack (&cairn__group_message__descriptor,
                                allocator, len, data);
}
void   cairn__group_message__free_unpacked
                     (Cairn__GroupMessage *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__group_message__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__vote_request__init
                     (Cairn__VoteRequest         *message)
{
  static const Cairn__VoteRequest init_value = CAIRN__VOTE_REQUEST__INIT;
  *message = init_value;
}
size_t cairn__vote_request__get_packed_size
                     (const Cairn__VoteRequest *message)
{
  assert(message->base.descriptor == &cairn__vote_request__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__vote_request__pack
                     (const Cairn__VoteRequest *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__vote_request__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__vote_request__pack_to_buffer
                     (const Cairn__VoteRequest *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__vote_request__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__VoteRequest *
       cairn__vote_request__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__VoteRequest *)
     protobuf_c_message_unpack (&cairn__vote_request__descriptor,
                                allocator, len, data);
}
void   cairn__vote_request__free_unpacked
                     (Cairn__VoteRequest *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__vote_request__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__vote_answer__init
                     (Cairn__VoteAnswer         *message)
{
  static const Cairn__VoteAnswer init_value = CAIRN__VOTE_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__vote_answer__get_packed_size
                     (const Cairn__VoteAnswer *message)
{
  assert(message->base.descriptor == &cairn__vote_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__vote_answer__pack
                     (const Cairn__VoteAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__vote_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__vote_answer__pack_to_buffer
                     (const Cairn__VoteAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__vote_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__VoteAnswer *
       cairn__vote_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__VoteAnswer *)
     protobuf_c_message_unpack (&cairn__vote_answer__descriptor,
                                allocator, len, data);
}
void   cairn__vote_answer__free_unpacked
                     (Cairn__VoteAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__vote_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__append__init
                     (Cairn__Append         *message)
{
  static const Cairn__Append init_value = CAIRN__APPEND__INIT;
  *message = init_value;
}
size_t cairn__append__get_packed_size
                     (const Cairn__Append *message)
{
  assert(message->base.descriptor == &cairn__append__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__append__pack
                     (const Cairn__Append *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__append__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__append__pack_to_buffer
                     (const Cairn__Append *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__append__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Append *
       cairn__append__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Append *)
     protobuf_c_message_unpack (&cairn__append__descriptor,
                                allocator, len, data);
}
void   cairn__append__free_unpacked
                     (Cairn__Append *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__append__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__log_entry__init
                     (Cairn__LogEntry         *message)
{
  static const Cairn__LogEntry init_value = CAIRN__LOG_ENTRY__INIT;
  *message = init_value;
}
size_t cairn__log_entry__get_packed_size
                     (const Cairn__LogEntry *message)
{
  assert(message->base.descriptor == &cairn__log_entry__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__log_entry__pack
                     (const Cairn__LogEntry *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__log_entry__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__log_entry__pack_to_buffer
                     (const Cairn__LogEntry *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__log_entry__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__LogEntry *
       cairn__log_entry__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__LogEntry *)
     protobuf_c_message_unpack (&cairn__log_entry__descriptor,
                                allocator, len, data);
}
void   cairn__log_entry__free_unpacked
                     (Cairn__LogEntry *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__log_entry__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__heartbeat__init
                     (Cairn__Heartbeat         *message)
{
  static const Cairn__Heartbeat init_value = CAIRN__HEARTBEAT__INIT;
  *message = init_value;
}
size_t cairn__heartbeat__get_packed_size
                     (const Cairn__Heartbeat *message)
{
  assert(message->base.descriptor == &cairn__heartbeat__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__heartbeat__pack
                     (const Cairn__Heartbeat *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__heartbeat__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__heartbeat__pack_to_buffer
                     (const Cairn__Heartbeat *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__heartbeat__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Heartbeat *
       cairn__heartbeat__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Heartbeat *)
     protobuf_c_message_unpack (&cairn__heartbeat__descriptor,
                                allocator, len, data);
}
void   cairn__heartbeat__free_unpacked
                     (Cairn__Heartbeat *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__heartbeat__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__acknowledgement__init
                     (Cairn__Acknowledgement         *message)
{
  static const Cairn__Acknowledgement init_value = CAIRN__ACKNOWLEDGEMENT__INIT;
  *message = init_value;
}
size_t cairn__acknowledgement__get_packed_size
                     (const Cairn__Acknowledgement *message)
{
  assert(message->base.descriptor == &cairn__acknowledgement__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__acknowledgement__pack
                     (const Cairn__Acknowledgement *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__acknowledgement__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__acknowledgement__pack_to_buffer
                     (const Cairn__Acknowledgement *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__acknowledgement__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Acknowledgement *
       cairn__acknowledgement__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Acknowledgement *)
     protobuf_c_message_unpack (&cairn__acknowledgement__descriptor,
                                allocator, len, data);
}
void   cairn__acknowledgement__free_unpacked
                     (Cairn__Acknowledgement *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__acknowledgement__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__rejection__init
                     (Cairn__Rejection         *message)
{
  static const Cairn__Rejection init_value = CAIRN__REJECTION__INIT;
  *message = init_value;
}
size_t cairn__rejection__get_packed_size
                     (const Cairn__Rejection *message)
{
  assert(message->base.descriptor == &cairn__rejection__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__rejection__pack
                     (const Cairn__Rejection *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__rejection__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__rejection__pack_to_buffer
                     (const Cairn__Rejection *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__rejection__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Rejection *
       cairn__rejection__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Rejection *)
     protobuf_c_message_unpack (&cairn__rejection__descriptor,
                                allocator, len, data);
}
void   cairn__rejection__free_unpacked
                     (Cairn__Rejection *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__rejection__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__log_start__init
                     (Cairn__LogStart         *message)
{
  static const Cairn__LogStart init_value = CAIRN__LOG_START__INIT;
  *message = init_value;
}
size_t cairn__log_start__get_packed_size
                     (const Cairn__LogStart *message)
{
  assert(message->base.descriptor == &cairn__log_start__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__log_start__pack
                     (const Cairn__LogStart *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__log_start__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__log_start__pack_to_buffer
                     (const Cairn__LogStart *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__log_start__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__LogStart *
       cairn__log_start__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__LogStart *)
     protobuf_c_message_unpack (&cairn__log_start__descriptor,
                                allocator, len, data);
}
void   cairn__log_start__free_unpacked
                     (Cairn__LogStart *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__log_start__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__snapshot_offer__init
                     (Cairn__SnapshotOffer         *message)
{
  static const Cairn__SnapshotOffer init_value = CAIRN__SNAPSHOT_OFFER__INIT;
  *message = init_value;
}
size_t cairn__snapshot_offer__get_packed_size
                     (const Cairn__SnapshotOffer *message)
{
  assert(message->base.descriptor == &cairn__snapshot_offer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__snapshot_offer__pack
                     (const Cairn__SnapshotOffer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__snapshot_offer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__snapshot_offer__pack_to_buffer
                     (const Cairn__SnapshotOffer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__snapshot_offer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SnapshotOffer *
       cairn__snapshot_offer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SnapshotOffer *)
     protobuf_c_message_unpack (&cairn__snapshot_offer__descriptor,
                                allocator, len, data);
}
void   cairn__snapshot_offer__free_unpacked
                     (Cairn__SnapshotOffer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__snapshot_offer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__snapshot_pull__init
                     (Cairn__SnapshotPull         *message)
{
  static const Cairn__SnapshotPull init_value = CAIRN__SNAPSHOT_PULL__INIT;
  *message = init_value;
}
size_t cairn__snapshot_pull__get_packed_size
                     (const Cairn__SnapshotPull *message)
{
  assert(message->base.descriptor == &cairn__snapshot_pull__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__snapshot_pull__pack
                     (const Cairn__SnapshotPull *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__snapshot_pull__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__snapshot_pull__pack_to_buffer
                     (const Cairn__SnapshotPull *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__snapshot_pull__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SnapshotPull *
       cairn__snapshot_pull__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SnapshotPull *)
     protobuf_c_message_unpack (&cairn__snapshot_pull__descriptor,
                                allocator, len, data);
}
void   cairn__snapshot_pull__free_unpacked
                     (Cairn__SnapshotPull *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__snapshot_pull__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__snapshot_piece__init
                     (Cairn__SnapshotPiece         *message)
{
  static const Cairn__SnapshotPiece init_value = CAIRN__SNAPSHOT_PIECE__INIT;
  *message = init_value;
}
size_t cairn__snapshot_piece__get_packed_size
                     (const Cairn__SnapshotPiece *message)
{
  assert(message->base.descriptor == &cairn__snapshot_piece__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__snapshot_piece__pack
                     (const Cairn__SnapshotPiece *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__snapshot_piece__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__snapshot_piece__pack_to_buffer
                     (const Cairn__SnapshotPiece *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__snapshot_piece__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SnapshotPiece *
       cairn__snapshot_piece__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SnapshotPiece *)
     protobuf_c_message_unpack (&cairn__snapshot_piece__descriptor,
                                allocator, len, data);
}
void   cairn__snapshot_piece__free_unpacked
                     (Cairn__SnapshotPiece *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__snapshot_piece__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__snapshot_miss__init
                     (Cairn__SnapshotMiss         *message)
{
  static const Cairn__SnapshotMiss init_value = CAIRN__SNAPSHOT_MISS__INIT;
  *message = init_value;
}
size_t cairn__snapshot_miss__get_packed_size
                     (const Cairn__SnapshotMiss *message)
{
  assert(message->base.descriptor == &cairn__snapshot_miss__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__snapshot_miss__pack
                     (const Cairn__SnapshotMiss *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__snapshot_miss__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__snapshot_miss__pack_to_buffer
                     (const Cairn__SnapshotMiss *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__snapshot_miss__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SnapshotMiss *
       cairn__snapshot_miss__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SnapshotMiss *)
     protobuf_c_message_unpack (&cairn__snapshot_miss__descriptor,
                                allocator, len, data);
}
void   cairn__snapshot_miss__free_unpacked
                     (Cairn__SnapshotMiss *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__snapshot_miss__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__campaign_now__init
                     (Cairn__CampaignNow         *message)
{
  static const Cairn__CampaignNow init_value = CAIRN__CAMPAIGN_NOW__INIT;
  *message = init_value;
}
size_t cairn__campaign_now__get_packed_size
                     (const Cairn__CampaignNow *message)
{
  assert(message->base.descriptor == &cairn__campaign_now__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__campaign_now__pack
                     (const Cairn__CampaignNow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__campaign_now__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__campaign_now__pack_to_buffer
                     (const Cairn__CampaignNow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__campaign_now__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__CampaignNow *
       cairn__campaign_now__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__CampaignNow *)
     protobuf_c_message_unpack (&cairn__campaign_now__descriptor,
                                allocator, len, data);
}
void   cairn__campaign_now__free_unpacked
                     (Cairn__CampaignNow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__campaign_now__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__read_request__init
                     (Cairn__ReadRequest         *message)
{
  static const Cairn__ReadRequest init_value = CAIRN__READ_REQUEST__INIT;
  *message = init_value;
}
size_t cairn__read_request__get_packed_size
                     (const Cairn__ReadRequest *message)
{
  assert(message->base.descriptor == &cairn__read_request__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__read_request__pack
                     (const Cairn__ReadRequest *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__read_request__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__read_request__pack_to_buffer
                     (const Cairn__ReadRequest *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__read_request__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ReadRequest *
       cairn__read_request__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ReadRequest *)
     protobuf_c_message_unpack (&cairn__read_request__descriptor,
                                allocator, len, data);
}
void   cairn__read_request__free_unpacked
                     (Cairn__ReadRequest *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__read_request__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__read_answer__init
                     (Cairn__ReadAnswer         *message)
{
  static const Cairn__ReadAnswer init_value = CAIRN__READ_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__read_answer__get_packed_size
                     (const Cairn__ReadAnswer *message)
{
  assert(message->base.descriptor == &cairn__read_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__read_answer__pack
                     (const Cairn__ReadAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__read_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__read_answer__pack_to_buffer
                     (const Cairn__ReadAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__read_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ReadAnswer *
       cairn__read_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ReadAnswer *)
     protobuf_c_message_unpack (&cairn__read_answer__descriptor,
                                allocator, len, data);
}
void   cairn__read_answer__free_unpacked
                     (Cairn__ReadAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__read_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__proposal__init
                     (Cairn__Proposal         *message)
{
  static const Cairn__Proposal init_value = CAIRN__PROPOSAL__INIT;
  *message = init_value;
}
size_t cairn__proposal__get_packed_size
                     (const Cairn__Proposal *message)
{
  assert(message->base.descriptor == &cairn__proposal__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__proposal__pack
                     (const Cairn__Proposal *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__proposal__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__proposal__pack_to_buffer
                     (const Cairn__Proposal *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__proposal__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Proposal *
       cairn__proposal__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Proposal *)
     protobuf_c_message_unpack (&cairn__proposal__descriptor,
                                allocator, len, data);
}
void   cairn__proposal__free_unpacked
                     (Cairn__Proposal *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__proposal__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__proposal_answer__init
                     (Cairn__ProposalAnswer         *message)
{
  static const Cairn__ProposalAnswer init_value = CAIRN__PROPOSAL_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__proposal_answer__get_packed_size
                     (const Cairn__ProposalAnswer *message)
{
  assert(message->base.descriptor == &cairn__proposal_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__proposal_answer__pack
                     (const Cairn__ProposalAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__proposal_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__proposal_answer__pack_to_buffer
                     (const Cairn__ProposalAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__proposal_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ProposalAnswer *
       cairn__proposal_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ProposalAnswer *)
     protobuf_c_message_unpack (&cairn__proposal_answer__descriptor,
                                allocator, len, data);
}
void   cairn__proposal_answer__free_unpacked
                     (Cairn__ProposalAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__proposal_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__appended__init
                     (Cairn__Appended         *message)
{
  static const Cairn__Appended init_value = CAIRN__APPENDED__INIT;
  *message = init_value;
}
size_t cairn__appended__get_packed_size
                     (const Cairn__Appended *message)
{
  assert(message->base.descriptor == &cairn__appended__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__appended__pack
                     (const Cairn__Appended *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__appended__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__appended__pack_to_buffer
                     (const Cairn__Appended *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__appended__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Appended *
       cairn__appended__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Appended *)
     protobuf_c_message_unpack (&cairn__appended__descriptor,
                                allocator, len, data);
}
void   cairn__appended__free_unpacked
                     (Cairn__Appended *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__appended__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__proposal_refused__init
                     (Cairn__ProposalRefused         *message)
{
  static const Cairn__ProposalRefused init_value = CAIRN__PROPOSAL_REFUSED__INIT;
  *message = init_value;
}
size_t cairn__proposal_refused__get_packed_size
                     (const Cairn__ProposalRefused *message)
{
  assert(message->base.descriptor == &cairn__proposal_refused__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__proposal_refused__pack
                     (const Cairn__ProposalRefused *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__proposal_refused__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__proposal_refused__pack_to_buffer
                     (const Cairn__ProposalRefused *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__proposal_refused__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ProposalRefused *
       cairn__proposal_refused__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ProposalRefused *)
     protobuf_c_message_unpack (&cairn__proposal_refused__descriptor,
                                allocator, len, data);
}
void   cairn__proposal_refused__free_unpacked
                     (Cairn__ProposalRefused *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__proposal_refused__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__outcome_unknown__init
                     (Cairn__OutcomeUnknown         *message)
{
  static const Cairn__OutcomeUnknown init_value = CAIRN__OUTCOME_UNKNOWN__INIT;
  *message = init_value;
}
size_t cairn__outcome_unknown__get_packed_size
                     (const Cairn__OutcomeUnknown *message)
{
  assert(message->base.descriptor == &cairn__outcome_unknown__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__outcome_unknown__pack
                     (const Cairn__OutcomeUnknown *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__outcome_unknown__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__outcome_unknown__pack_to_buffer
                     (const Cairn__OutcomeUnknown *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__outcome_unknown__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__OutcomeUnknown *
       cairn__outcome_unknown__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__OutcomeUnknown *)
     protobuf_c_message_unpack (&cairn__outcome_unknown__descriptor,
                                allocator, len, data);
}
void   cairn__outcome_unknown__free_unpacked
                     (Cairn__OutcomeUnknown *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__outcome_unknown__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__digest_report__init
                     (Cairn__DigestReport         *message)
{
  static const Cairn__DigestReport init_value = CAIRN__DIGEST_REPORT__INIT;
  *message = init_value;
}
size_t cairn__digest_report__get_packed_size
                     (const Cairn__DigestReport *message)
{
  assert(message->base.descriptor == &cairn__digest_report__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__digest_report__pack
                     (const Cairn__DigestReport *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__digest_report__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__digest_report__pack_to_buffer
                     (const Cairn__DigestReport *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__digest_report__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DigestReport *
       cairn__digest_report__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DigestReport *)
     protobuf_c_message_unpack (&cairn__digest_report__descriptor,
                                allocator, len, data);
}
void   cairn__digest_report__free_unpacked
                     (Cairn__DigestReport *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__digest_report__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__group_membership__init
                     (Cairn__GroupMembership         *message)
{
  static const Cairn__GroupMembership init_value = CAIRN__GROUP_MEMBERSHIP__INIT;
  *message = init_value;
}
size_t cairn__group_membership__get_packed_size
                     (const Cairn__GroupMembership *message)
{
  assert(message->base.descriptor == &cairn__group_membership__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__group_membership__pack
                     (const Cairn__GroupMembership *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__group_membership__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__group_membership__pack_to_buffer
                     (const Cairn__GroupMembership *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__group_membership__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__GroupMembership *
       cairn__group_membership__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__GroupMembership *)
     protobuf_c_message_unpack (&cairn__group_membership__descriptor,
                                allocator, len, data);
}
void   cairn__group_membership__free_unpacked
                     (Cairn__GroupMembership *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__group_membership__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__group_member__init
                     (Cairn__GroupMember         *message)
{
  static const Cairn__GroupMember init_value = CAIRN__GROUP_MEMBER__INIT;
  *message = init_value;
}
size_t cairn__group_member__get_packed_size
                     (const Cairn__GroupMember *message)
{
  assert(message->base.descriptor == &cairn__group_member__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__group_member__pack
                     (const Cairn__GroupMember *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__group_member__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__group_member__pack_to_buffer
                     (const Cairn__GroupMember *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__group_member__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__GroupMember *
       cairn__group_member__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__GroupMember *)
     protobuf_c_message_unpack (&cairn__group_member__descriptor,
                                allocator, len, data);
}
void   cairn__group_member__free_unpacked
                     (Cairn__GroupMember *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__group_member__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__membership_target__init
                     (Cairn__MembershipTarget         *message)
{
  static const Cairn__MembershipTarget init_value = CAIRN__MEMBERSHIP_TARGET__INIT;
  *message = init_value;
}
size_t cairn__membership_target__get_packed_size
                     (const Cairn__MembershipTarget *message)
{
  assert(message->base.descriptor == &cairn__membership_target__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__membership_target__pack
                     (const Cairn__MembershipTarget *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__membership_target__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__membership_target__pack_to_buffer
                     (const Cairn__MembershipTarget *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__membership_target__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__MembershipTarget *
       cairn__membership_target__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__MembershipTarget *)
     protobuf_c_message_unpack (&cairn__membership_target__descriptor,
                                allocator, len, data);
}
void   cairn__membership_target__free_unpacked
                     (Cairn__MembershipTarget *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__membership_target__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__node_name__init
                     (Cairn__NodeName         *message)
{
  static const Cairn__NodeName init_value = CAIRN__NODE_NAME__INIT;
  *message = init_value;
}
size_t cairn__node_name__get_packed_size
                     (const Cairn__NodeName *message)
{
  assert(message->base.descriptor == &cairn__node_name__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__node_name__pack
                     (const Cairn__NodeName *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__node_name__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__node_name__pack_to_buffer
                     (const Cairn__NodeName *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__node_name__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__NodeName *
       cairn__node_name__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__NodeName *)
     protobuf_c_message_unpack (&cairn__node_name__descriptor,
                                allocator, len, data);
}
void   cairn__node_name__free_unpacked
                     (Cairn__NodeName *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__node_name__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__group_hard_state__init
                     (Cairn__GroupHardState         *message)
{
  static const Cairn__GroupHardState init_value = CAIRN__GROUP_HARD_STATE__INIT;
  *message = init_value;
}
size_t cairn__group_hard_state__get_packed_size
                     (const Cairn__GroupHardState *message)
{
  assert(message->base.descriptor == &cairn__group_hard_state__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__group_hard_state__pack
                     (const Cairn__GroupHardState *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__group_hard_state__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__group_hard_state__pack_to_buffer
                     (const Cairn__GroupHardState *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__group_hard_state__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__GroupHardState *
       cairn__group_hard_state__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__GroupHardState *)
     protobuf_c_message_unpack (&cairn__group_hard_state__descriptor,
                                allocator, len, data);
}
void   cairn__group_hard_state__free_unpacked
                     (Cairn__GroupHardState *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__group_hard_state__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__applied_state__init
                     (Cairn__AppliedState         *message)
{
  static const Cairn__AppliedState init_value = CAIRN__APPLIED_STATE__INIT;
  *message = init_value;
}
size_t cairn__applied_state__get_packed_size
                     (const Cairn__AppliedState *message)
{
  assert(message->base.descriptor == &cairn__applied_state__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__applied_state__pack
                     (const Cairn__AppliedState *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__applied_state__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__applied_state__pack_to_buffer
                     (const Cairn__AppliedState *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__applied_state__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__AppliedState *
       cairn__applied_state__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__AppliedState *)
     protobuf_c_message_unpack (&cairn__applied_state__descriptor,
                                allocator, len, data);
}
void   cairn__applied_state__free_unpacked
                     (Cairn__AppliedState *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__applied_state__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__replacement__init
                     (Cairn__Replacement         *message)
{
  static const Cairn__Replacement init_value = CAIRN__REPLACEMENT__INIT;
  *message = init_value;
}
size_t cairn__replacement__get_packed_size
                     (const Cairn__Replacement *message)
{
  assert(message->base.descriptor == &cairn__replacement__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__replacement__pack
                     (const Cairn__Replacement *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__replacement__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__replacement__pack_to_buffer
                     (const Cairn__Replacement *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__replacement__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Replacement *
       cairn__replacement__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Replacement *)
     protobuf_c_message_unpack (&cairn__replacement__descriptor,
                                allocator, len, data);
}
void   cairn__replacement__free_unpacked
                     (Cairn__Replacement *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__replacement__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
static const ProtobufCFieldDescriptor cairn__round__field_descriptors[4] =
{
  {
    "messages",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__Round, n_messages),
    offsetof(Cairn__Round, messages),
    &cairn__group_message__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "leader_count",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT32,
    offsetof(Cairn__Round, has_leader_count),
    offsetof(Cairn__Round, leader_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "disk",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_ENUM,
    offsetof(Cairn__Round, has_disk),
    offsetof(Cairn__Round, disk),
    &cairn__disk_state__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "sequence",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__Round, has_sequence),
    offsetof(Cairn__Round, sequence),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__round__field_indices_by_name[] = {
  2,   /* field[2] = disk */
  1,   /* field[1] = leader_count */
  0,   /* field[0] = messages */
  3,   /* field[3] = sequence */
};
static const ProtobufCIntRange cairn__round__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__round__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Round",
  "Round",
  "Cairn__Round",
  "cairn",
  sizeof(Cairn__Round),
  4,
  cairn__round__field_descriptors,
  cairn__round__field_indices_by_name,
  1,  cairn__round__number_ranges,
  (ProtobufCMessageInit) cairn__round__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__errand_call__field_descriptors[5] =
{
  {
    "ticket",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ErrandCall, ticket),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "group",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ErrandCall, group),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_query",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__ErrandCall, is_query),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "body",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__ErrandCall, body),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "after",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__ErrandCall, has_after),
    offsetof(Cairn__ErrandCall, after),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__errand_call__field_indices_by_name[] = {
  4,   /* field[4] = after */
  3,   /* field[3] = body */
  1,   /* field[1] = group */
  2,   /* field[2] = is_query */
  0,   /* field[0] = ticket */
};
static const ProtobufCIntRange cairn__errand_call__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 5 }
};
const ProtobufCMessageDescriptor cairn__errand_call__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ErrandCall",
  "ErrandCall",
  "Cairn__ErrandCall",
  "cairn",
  sizeof(Cairn__ErrandCall),
  5,
  cairn__errand_call__field_descriptors,
  cairn__errand_call__field_indices_by_name,
  1,  cairn__errand_call__number_ranges,
  (ProtobufCMessageInit) cairn__errand_call__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__errand_reply__field_descriptors[3] =
{
  {
    "ticket",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ErrandReply, ticket),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "answer",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__ErrandReply, has_answer),
    offsetof(Cairn__ErrandReply, answer),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "time",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__ErrandReply, has_time),
    offsetof(Cairn__ErrandReply, time),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__errand_reply__field_indices_by_name[] = {
  1,   /* field[1] = answer */
  0,   /* field[0] = ticket */
  2,   /* field[2] = time */
};
static const ProtobufCIntRange cairn__errand_reply__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__errand_reply__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ErrandReply",
  "ErrandReply",
  "Cairn__ErrandReply",
  "cairn",
  sizeof(Cairn__ErrandReply),
  3,
  cairn__errand_reply__field_descriptors,
  cairn__errand_reply__field_indices_by_name,
  1,  cairn__errand_reply__number_ranges,
  (ProtobufCMessageInit) cairn__errand_reply__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__group_message__field_descriptors[18] =
{
  {
    "group",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupMessage, group),
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
    offsetof(Cairn__GroupMessage, incarnation),
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
    offsetof(Cairn__GroupMessage, term),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "vote_request",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__GroupMessage, body_case),
    offsetof(Cairn__GroupMessage, vote_request),
    &cairn__vote_request__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "vote_answer",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__GroupMessage, body_case),
    offsetof(Cairn__GroupMessage, vote_answer),
    &cairn__vote_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "append",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__GroupMessage, body_case),
    offsetof(Cairn__GroupMessage, append),
    &cairn__append__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "heartbeat",
    7,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__GroupMessage, body_case),
    offsetof(Cairn__GroupMessage, heartbeat),
    &cairn__heartbeat__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "acknowledgement",
    8,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__GroupMessage, body_case),
    offsetof(Cairn__GroupMessage, acknowledgement),
    &cairn__acknowledgement__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "snapshot_offer",
    9,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__GroupMessage, body_case),
    offsetof(Cairn__GroupMessage, snapshot_offer),
    &cairn__snapshot_offer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "snapshot_pull",
    10,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__GroupMessage, body_case),
    offsetof(Cairn__GroupMessage, snapshot_pull),
    &cairn__snapshot_pull__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "snapshot_piece",
    11,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__GroupMessage, body_case),
    offsetof(Cairn__GroupMessage, snapshot_piece),
    &cairn__snapshot_piece__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "snapshot_miss",
    12,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__GroupMessage, body_case),
    offsetof(Cairn__GroupMessage, snapshot_miss),
    &cairn__snapshot_miss__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "campaign_now",
    13,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__GroupMessage, body_case),
    offsetof(Cairn__GroupMessage, campaign_now),
    &cairn__campaign_now__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "read_request",
    14,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__GroupMessage, body_case),
    offsetof(Cairn__GroupMessage, read_request),
    &cairn__read_request__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "read_answer",
    15,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__GroupMessage, body_case),
    offsetof(Cairn__GroupMessage, read_answer),
    &cairn__read_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "proposal",
    16,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__GroupMessage, body_case),
    offsetof(Cairn__GroupMessage, proposal),
    &cairn__proposal__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "proposal_answer",
    17,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__GroupMessage, body_case),
    offsetof(Cairn__GroupMessage, proposal_answer),
    &cairn__proposal_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "digest_report",
    18,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__GroupMessage, body_case),
    offsetof(Cairn__GroupMessage, digest_report),
    &cairn__digest_report__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__group_message__field_indices_by_name[] = {
  7,   /* field[7] = acknowledgement */
  5,   /* field[5] = append */
  12,   /* field[12] = campaign_now */
  17,   /* field[17] = digest_report */
  0,   /* field[0] = group */
  6,   /* field[6] = heartbeat */
  1,   /* field[1] = incarnation */
  15,   /* field[15] = proposal */
  16,   /* field[16] = proposal_answer */
  14,   /* field[14] = read_answer */
  13,   /* field[13] = read_request */
  11,   /* field[11] = snapshot_miss */
  8,   /* field[8] = snapshot_offer */
  10,   /* field[10] = snapshot_piece */
  9,   /* field[9] = snapshot_pull */
  2,   /* field[2] = term */
  4,   /* field[4] = vote_answer */
  3,   /* field[3] = vote_request */
};
static const ProtobufCIntRange cairn__group_message__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 18 }
};
const ProtobufCMessageDescriptor cairn__group_message__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.GroupMessage",
  "GroupMessage",
  "Cairn__GroupMessage",
  "cairn",
  sizeof(Cairn__GroupMessage),
  18,
  cairn__group_message__field_descriptors,
  cairn__group_message__field_indices_by_name,
  1,  cairn__group_message__number_ranges,
  (ProtobufCMessageInit) cairn__group_message__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__vote_request__field_descriptors[6] =
{
  {
    "is_pre_vote",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__VoteRequest, is_pre_vote),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "campaign_term",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__VoteRequest, campaign_term),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "round",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__VoteRequest, round),
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
    offsetof(Cairn__VoteRequest, last_index),
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
    offsetof(Cairn__VoteRequest, last_term),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_transfer",
    6,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__VoteRequest, is_transfer),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__vote_request__field_indices_by_name[] = {
  1,   /* field[1] = campaign_term */
  0,   /* field[0] = is_pre_vote */
  5,   /* field[5] = is_transfer */
  3,   /* field[3] = last_index */
  4,   /* field[4] = last_term */
  2,   /* field[2] = round */
};
static const ProtobufCIntRange cairn__vote_request__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 6 }
};
const ProtobufCMessageDescriptor cairn__vote_request__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.VoteRequest",
  "VoteRequest",
  "Cairn__VoteRequest",
  "cairn",
  sizeof(Cairn__VoteRequest),
  6,
  cairn__vote_request__field_descriptors,
  cairn__vote_request__field_indices_by_name,
  1,  cairn__vote_request__number_ranges,
  (ProtobufCMessageInit) cairn__vote_request__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__vote_answer__field_descriptors[4] =
{
  {
    "is_pre_vote",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__VoteAnswer, is_pre_vote),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "campaign_term",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__VoteAnswer, campaign_term),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "round",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__VoteAnswer, round),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_granted",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__VoteAnswer, is_granted),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__vote_answer__field_indices_by_name[] = {
  1,   /* field[1] = campaign_term */
  3,   /* field[3] = is_granted */
  0,   /* field[0] = is_pre_vote */
  2,   /* field[2] = round */
};
static const ProtobufCIntRange cairn__vote_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__vote_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.VoteAnswer",
  "VoteAnswer",
  "Cairn__VoteAnswer",
  "cairn",
  sizeof(Cairn__VoteAnswer),
  4,
  cairn__vote_answer__field_descriptors,
  cairn__vote_answer__field_indices_by_name,
  1,  cairn__vote_answer__number_ranges,
  (ProtobufCMessageInit) cairn__vote_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__append__field_descriptors[5] =
{
  {
    "previous_index",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Append, previous_index),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "previous_term",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Append, previous_term),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "commit",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Append, commit),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "round",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Append, round),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "entries",
    5,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__Append, n_entries),
    offsetof(Cairn__Append, entries),
    &cairn__log_entry__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__append__field_indices_by_name[] = {
  2,   /* field[2] = commit */
  4,   /* field[4] = entries */
  0,   /* field[0] = previous_index */
  1,   /* field[1] = previous_term */
  3,   /* field[3] = round */
};
static const ProtobufCIntRange cairn__append__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 5 }
};
const ProtobufCMessageDescriptor cairn__append__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Append",
  "Append",
  "Cairn__Append",
  "cairn",
  sizeof(Cairn__Append),
  5,
  cairn__append__field_descriptors,
  cairn__append__field_indices_by_name,
  1,  cairn__append__number_ranges,
  (ProtobufCMessageInit) cairn__append__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__log_entry__field_descriptors[3] =
{
  {
    "term",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__LogEntry, term),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "kind",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__LogEntry, kind),
    &cairn__log_entry_kind__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "payload",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__LogEntry, payload),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__log_entry__field_indices_by_name[] = {
  1,   /* field[1] = kind */
  2,   /* field[2] = payload */
  0,   /* field[0] = term */
};
static const ProtobufCIntRange cairn__log_entry__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__log_entry__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.LogEntry",
  "LogEntry",
  "Cairn__LogEntry",
  "cairn",
  sizeof(Cairn__LogEntry),
  3,
  cairn__log_entry__field_descriptors,
  cairn__log_entry__field_indices_by_name,
  1,  cairn__log_entry__number_ranges,
  (ProtobufCMessageInit) cairn__log_entry__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__heartbeat__field_descriptors[5] =
{
  {
    "round",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Heartbeat, round),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "commit",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Heartbeat, commit),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "durable",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Heartbeat, durable),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "disk_probe_age_ticks",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Heartbeat, disk_probe_age_ticks),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "asks_quiescence",
    5,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__Heartbeat, asks_quiescence),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__heartbeat__field_indices_by_name[] = {
  4,   /* field[4] = asks_quiescence */
  1,   /* field[1] = commit */
  3,   /* field[3] = disk_probe_age_ticks */
  2,   /* field[2] = durable */
  0,   /* field[0] = round */
};
static const ProtobufCIntRange cairn__heartbeat__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 5 }
};
const ProtobufCMessageDescriptor cairn__heartbeat__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Heartbeat",
  "Heartbeat",
  "Cairn__Heartbeat",
  "cairn",
  sizeof(Cairn__Heartbeat),
  5,
  cairn__heartbeat__field_descriptors,
  cairn__heartbeat__field_indices_by_name,
  1,  cairn__heartbeat__number_ranges,
  (ProtobufCMessageInit) cairn__heartbeat__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__acknowledgement__field_descriptors[6] =
{
  {
    "round",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Acknowledgement, round),
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
    offsetof(Cairn__Acknowledgement, match),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "received",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Acknowledgement, received),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "durable",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Acknowledgement, durable),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "disk_probe_age_ticks",
    5,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Acknowledgement, disk_probe_age_ticks),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "rejection",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__Acknowledgement, rejection),
    &cairn__rejection__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__acknowledgement__field_indices_by_name[] = {
  4,   /* field[4] = disk_probe_age_ticks */
  3,   /* field[3] = durable */
  1,   /* field[1] = match */
  2,   /* field[2] = received */
  5,   /* field[5] = rejection */
  0,   /* field[0] = round */
};
static const ProtobufCIntRange cairn__acknowledgement__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 6 }
};
const ProtobufCMessageDescriptor cairn__acknowledgement__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Acknowledgement",
  "Acknowledgement",
  "Cairn__Acknowledgement",
  "cairn",
  sizeof(Cairn__Acknowledgement),
  6,
  cairn__acknowledgement__field_descriptors,
  cairn__acknowledgement__field_indices_by_name,
  1,  cairn__acknowledgement__number_ranges,
  (ProtobufCMessageInit) cairn__acknowledgement__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__rejection__field_descriptors[3] =
{
  {
    "previous_index",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Rejection, previous_index),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "hint_index",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Rejection, hint_index),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "hint_term",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Rejection, hint_term),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__rejection__field_indices_by_name[] = {
  1,   /* field[1] = hint_index */
  2,   /* field[2] = hint_term */
  0,   /* field[0] = previous_index */
};
static const ProtobufCIntRange cairn__rejection__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__rejection__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Rejection",
  "Rejection",
  "Cairn__Rejection",
  "cairn",
  sizeof(Cairn__Rejection),
  3,
  cairn__rejection__field_descriptors,
  cairn__rejection__field_indices_by_name,
  1,  cairn__rejection__number_ranges,
  (ProtobufCMessageInit) cairn__rejection__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__log_start__field_descriptors[4] =
{
  {
    "index",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__LogStart, index),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "term",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__LogStart, term),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "membership",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__LogStart, membership),
    &cairn__group_membership__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "membership_index",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__LogStart, membership_index),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__log_start__field_indices_by_name[] = {
  0,   /* field[0] = index */
  2,   /* field[2] = membership */
  3,   /* field[3] = membership_index */
  1,   /* field[1] = term */
};
static const ProtobufCIntRange cairn__log_start__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__log_start__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.LogStart",
  "LogStart",
  "Cairn__LogStart",
  "cairn",
  sizeof(Cairn__LogStart),
  4,
  cairn__log_start__field_descriptors,
  cairn__log_start__field_indices_by_name,
  1,  cairn__log_start__number_ranges,
  (ProtobufCMessageInit) cairn__log_start__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__snapshot_offer__field_descriptors[2] =
{
  {
    "start",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__SnapshotOffer, start),
    &cairn__log_start__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "byte_count",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SnapshotOffer, byte_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__snapshot_offer__field_indices_by_name[] = {
  1,   /* field[1] = byte_count */
  0,   /* field[0] = start */
};
static const ProtobufCIntRange cairn__snapshot_offer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__snapshot_offer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SnapshotOffer",
  "SnapshotOffer",
  "Cairn__SnapshotOffer",
  "cairn",
  sizeof(Cairn__SnapshotOffer),
  2,
  cairn__snapshot_offer__field_descriptors,
  cairn__snapshot_offer__field_indices_by_name,
  1,  cairn__snapshot_offer__number_ranges,
  (ProtobufCMessageInit) cairn__snapshot_offer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__snapshot_pull__field_descriptors[5] =
{
  {
    "index",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SnapshotPull, index),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "term",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SnapshotPull, term),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "offset",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SnapshotPull, offset),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "held",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__SnapshotPull, has_held),
    offsetof(Cairn__SnapshotPull, held),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "block_count_max",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__SnapshotPull, has_block_count_max),
    offsetof(Cairn__SnapshotPull, block_count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__snapshot_pull__field_indices_by_name[] = {
  4,   /* field[4] = block_count_max */
  3,   /* field[3] = held */
  0,   /* field[0] = index */
  2,   /* field[2] = offset */
  1,   /* field[1] = term */
};
static const ProtobufCIntRange cairn__snapshot_pull__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 5 }
};
const ProtobufCMessageDescriptor cairn__snapshot_pull__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SnapshotPull",
  "SnapshotPull",
  "Cairn__SnapshotPull",
  "cairn",
  sizeof(Cairn__SnapshotPull),
  5,
  cairn__snapshot_pull__field_descriptors,
  cairn__snapshot_pull__field_indices_by_name,
  1,  cairn__snapshot_pull__number_ranges,
  (ProtobufCMessageInit) cairn__snapshot_pull__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__snapshot_piece__field_descriptors[6] =
{
  {
    "index",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SnapshotPiece, index),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "term",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SnapshotPiece, term),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "offset",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SnapshotPiece, offset),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "checksum",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED32,
    0,   /* quantifier_offset */
    offsetof(Cairn__SnapshotPiece, checksum),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "bytes",
    5,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__SnapshotPiece, bytes),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "held_byte_count",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__SnapshotPiece, has_held_byte_count),
    offsetof(Cairn__SnapshotPiece, held_byte_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__snapshot_piece__field_indices_by_name[] = {
  4,   /* field[4] = bytes */
  3,   /* field[3] = checksum */
  5,   /* field[5] = held_byte_count */
  0,   /* field[0] = index */
  2,   /* field[2] = offset */
  1,   /* field[1] = term */
};
static const ProtobufCIntRange cairn__snapshot_piece__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 6 }
};
const ProtobufCMessageDescriptor cairn__snapshot_piece__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SnapshotPiece",
  "SnapshotPiece",
  "Cairn__SnapshotPiece",
  "cairn",
  sizeof(Cairn__SnapshotPiece),
  6,
  cairn__snapshot_piece__field_descriptors,
  cairn__snapshot_piece__field_indices_by_name,
  1,  cairn__snapshot_piece__number_ranges,
  (ProtobufCMessageInit) cairn__snapshot_piece__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__snapshot_miss__field_descriptors[2] =
{
  {
    "index",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SnapshotMiss, index),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "term",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SnapshotMiss, term),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__snapshot_miss__field_indices_by_name[] = {
  0,   /* field[0] = index */
  1,   /* field[1] = term */
};
static const ProtobufCIntRange cairn__snapshot_miss__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__snapshot_miss__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SnapshotMiss",
  "SnapshotMiss",
  "Cairn__SnapshotMiss",
  "cairn",
  sizeof(Cairn__SnapshotMiss),
  2,
  cairn__snapshot_miss__field_descriptors,
  cairn__snapshot_miss__field_indices_by_name,
  1,  cairn__snapshot_miss__number_ranges,
  (ProtobufCMessageInit) cairn__snapshot_miss__init,
  NULL,NULL,NULL    /* reserved[123] */
};
#define cairn__campaign_now__field_descriptors NULL
#define cairn__campaign_now__field_indices_by_name NULL
#define cairn__campaign_now__number_ranges NULL
const ProtobufCMessageDescriptor cairn__campaign_now__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.CampaignNow",
  "CampaignNow",
  "Cairn__CampaignNow",
  "cairn",
  sizeof(Cairn__CampaignNow),
  0,
  cairn__campaign_now__field_descriptors,
  cairn__campaign_now__field_indices_by_name,
  0,  cairn__campaign_now__number_ranges,
  (ProtobufCMessageInit) cairn__campaign_now__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__read_request__field_descriptors[1] =
{
  {
    "attempt",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ReadRequest, attempt),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__read_request__field_indices_by_name[] = {
  0,   /* field[0] = attempt */
};
static const ProtobufCIntRange cairn__read_request__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__read_request__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ReadRequest",
  "ReadRequest",
  "Cairn__ReadRequest",
  "cairn",
  sizeof(Cairn__ReadRequest),
  1,
  cairn__read_request__field_descriptors,
  cairn__read_request__field_indices_by_name,
  1,  cairn__read_request__number_ranges,
  (ProtobufCMessageInit) cairn__read_request__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__read_answer__field_descriptors[2] =
{
  {
    "attempt",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ReadAnswer, attempt),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "index",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__ReadAnswer, has_index),
    offsetof(Cairn__ReadAnswer, index),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__read_answer__field_indices_by_name[] = {
  0,   /* field[0] = attempt */
  1,   /* field[1] = index */
};
static const ProtobufCIntRange cairn__read_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__read_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ReadAnswer",
  "ReadAnswer",
  "Cairn__ReadAnswer",
  "cairn",
  sizeof(Cairn__ReadAnswer),
  2,
  cairn__read_answer__field_descriptors,
  cairn__read_answer__field_indices_by_name,
  1,  cairn__read_answer__number_ranges,
  (ProtobufCMessageInit) cairn__read_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__proposal__field_descriptors[2] =
{
  {
    "id",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Proposal, id),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "commands",
    2,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__Proposal, n_commands),
    offsetof(Cairn__Proposal, commands),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__proposal__field_indices_by_name[] = {
  1,   /* field[1] = commands */
  0,   /* field[0] = id */
};
static const ProtobufCIntRange cairn__proposal__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__proposal__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Proposal",
  "Proposal",
  "Cairn__Proposal",
  "cairn",
  sizeof(Cairn__Proposal),
  2,
  cairn__proposal__field_descriptors,
  cairn__proposal__field_indices_by_name,
  1,  cairn__proposal__number_ranges,
  (ProtobufCMessageInit) cairn__proposal__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__proposal_answer__field_descriptors[4] =
{
  {
    "id",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ProposalAnswer, id),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "appended",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ProposalAnswer, outcome_case),
    offsetof(Cairn__ProposalAnswer, appended),
    &cairn__appended__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "refused",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ProposalAnswer, outcome_case),
    offsetof(Cairn__ProposalAnswer, refused),
    &cairn__proposal_refused__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "unknown",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ProposalAnswer, outcome_case),
    offsetof(Cairn__ProposalAnswer, unknown),
    &cairn__outcome_unknown__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__proposal_answer__field_indices_by_name[] = {
  1,   /* field[1] = appended */
  0,   /* field[0] = id */
  2,   /* field[2] = refused */
  3,   /* field[3] = unknown */
};
static const ProtobufCIntRange cairn__proposal_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__proposal_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ProposalAnswer",
  "ProposalAnswer",
  "Cairn__ProposalAnswer",
  "cairn",
  sizeof(Cairn__ProposalAnswer),
  4,
  cairn__proposal_answer__field_descriptors,
  cairn__proposal_answer__field_indices_by_name,
  1,  cairn__proposal_answer__number_ranges,
  (ProtobufCMessageInit) cairn__proposal_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__appended__field_descriptors[2] =
{
  {
    "index",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Appended, index),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "term",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Appended, term),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__appended__field_indices_by_name[] = {
  0,   /* field[0] = index */
  1,   /* field[1] = term */
};
static const ProtobufCIntRange cairn__appended__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__appended__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Appended",
  "Appended",
  "Cairn__Appended",
  "cairn",
  sizeof(Cairn__Appended),
  2,
  cairn__appended__field_descriptors,
  cairn__appended__field_indices_by_name,
  1,  cairn__appended__number_ranges,
  (ProtobufCMessageInit) cairn__appended__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__proposal_refused__field_descriptors[4] =
{
  {
    "reason",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__ProposalRefused, reason),
    &cairn__proposal_refusal__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "node",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__ProposalRefused, has_node),
    offsetof(Cairn__ProposalRefused, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "count",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__ProposalRefused, has_count),
    offsetof(Cairn__ProposalRefused, count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "count_max",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__ProposalRefused, has_count_max),
    offsetof(Cairn__ProposalRefused, count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__proposal_refused__field_indices_by_name[] = {
  2,   /* field[2] = count */
  3,   /* field[3] = count_max */
  1,   /* field[1] = node */
  0,   /* field[0] = reason */
};
static const ProtobufCIntRange cairn__proposal_refused__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__proposal_refused__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ProposalRefused",
  "ProposalRefused",
  "Cairn__ProposalRefused",
  "cairn",
  sizeof(Cairn__ProposalRefused),
  4,
  cairn__proposal_refused__field_descriptors,
  cairn__proposal_refused__field_indices_by_name,
  1,  cairn__proposal_refused__number_ranges,
  (ProtobufCMessageInit) cairn__proposal_refused__init,
  NULL,NULL,NULL    /* reserved[123] */
};
#define cairn__outcome_unknown__field_descriptors NULL
#define cairn__outcome_unknown__field_indices_by_name NULL
#define cairn__outcome_unknown__number_ranges NULL
const ProtobufCMessageDescriptor cairn__outcome_unknown__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.OutcomeUnknown",
  "OutcomeUnknown",
  "Cairn__OutcomeUnknown",
  "cairn",
  sizeof(Cairn__OutcomeUnknown),
  0,
  cairn__outcome_unknown__field_descriptors,
  cairn__outcome_unknown__field_indices_by_name,
  0,  cairn__outcome_unknown__number_ranges,
  (ProtobufCMessageInit) cairn__outcome_unknown__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__digest_report__field_descriptors[2] =
{
  {
    "index",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__DigestReport, index),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "digest",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__DigestReport, digest),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__digest_report__field_indices_by_name[] = {
  1,   /* field[1] = digest */
  0,   /* field[0] = index */
};
static const ProtobufCIntRange cairn__digest_report__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__digest_report__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DigestReport",
  "DigestReport",
  "Cairn__DigestReport",
  "cairn",
  sizeof(Cairn__DigestReport),
  2,
  cairn__digest_report__field_descriptors,
  cairn__digest_report__field_indices_by_name,
  1,  cairn__digest_report__number_ranges,
  (ProtobufCMessageInit) cairn__digest_report__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__group_membership__field_descriptors[4] =
{
  {
    "members",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__GroupMembership, n_members),
    offsetof(Cairn__GroupMembership, members),
    &cairn__group_member__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "target",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupMembership, target),
    &cairn__membership_target__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "epoch",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupMembership, epoch),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "leaves_joint_by_itself",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupMembership, leaves_joint_by_itself),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__group_membership__field_indices_by_name[] = {
  2,   /* field[2] = epoch */
  3,   /* field[3] = leaves_joint_by_itself */
  0,   /* field[0] = members */
  1,   /* field[1] = target */
};
static const ProtobufCIntRange cairn__group_membership__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__group_membership__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.GroupMembership",
  "GroupMembership",
  "Cairn__GroupMembership",
  "cairn",
  sizeof(Cairn__GroupMembership),
  4,
  cairn__group_membership__field_descriptors,
  cairn__group_membership__field_indices_by_name,
  1,  cairn__group_membership__number_ranges,
  (ProtobufCMessageInit) cairn__group_membership__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__group_member__field_descriptors[9] =
{
  {
    "id",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupMember, id),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "incarnation",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__GroupMember, has_incarnation),
    offsetof(Cairn__GroupMember, incarnation),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_witness",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupMember, is_witness),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "priority",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupMember, priority),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_newcomer",
    5,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupMember, is_newcomer),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_voter",
    6,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupMember, is_voter),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_voter_outgoing",
    7,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupMember, is_voter_outgoing),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_learner",
    8,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupMember, is_learner),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_learner_next",
    9,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupMember, is_learner_next),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__group_member__field_indices_by_name[] = {
  0,   /* field[0] = id */
  1,   /* field[1] = incarnation */
  7,   /* field[7] = is_learner */
  8,   /* field[8] = is_learner_next */
  4,   /* field[4] = is_newcomer */
  5,   /* field[5] = is_voter */
  6,   /* field[6] = is_voter_outgoing */
  2,   /* field[2] = is_witness */
  3,   /* field[3] = priority */
};
static const ProtobufCIntRange cairn__group_member__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 9 }
};
const ProtobufCMessageDescriptor cairn__group_member__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.GroupMember",
  "GroupMember",
  "Cairn__GroupMember",
  "cairn",
  sizeof(Cairn__GroupMember),
  9,
  cairn__group_member__field_descriptors,
  cairn__group_member__field_indices_by_name,
  1,  cairn__group_member__number_ranges,
  (ProtobufCMessageInit) cairn__group_member__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__membership_target__field_descriptors[2] =
{
  {
    "voters",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__MembershipTarget, n_voters),
    offsetof(Cairn__MembershipTarget, voters),
    &cairn__node_name__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "learners",
    2,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__MembershipTarget, n_learners),
    offsetof(Cairn__MembershipTarget, learners),
    &cairn__node_name__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__membership_target__field_indices_by_name[] = {
  1,   /* field[1] = learners */
  0,   /* field[0] = voters */
};
static const ProtobufCIntRange cairn__membership_target__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__membership_target__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.MembershipTarget",
  "MembershipTarget",
  "Cairn__MembershipTarget",
  "cairn",
  sizeof(Cairn__MembershipTarget),
  2,
  cairn__membership_target__field_descriptors,
  cairn__membership_target__field_indices_by_name,
  1,  cairn__membership_target__number_ranges,
  (ProtobufCMessageInit) cairn__membership_target__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__node_name__field_descriptors[1] =
{
  {
    "id",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeName, id),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__node_name__field_indices_by_name[] = {
  0,   /* field[0] = id */
};
static const ProtobufCIntRange cairn__node_name__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__node_name__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.NodeName",
  "NodeName",
  "Cairn__NodeName",
  "cairn",
  sizeof(Cairn__NodeName),
  1,
  cairn__node_name__field_descriptors,
  cairn__node_name__field_indices_by_name,
  1,  cairn__node_name__number_ranges,
  (ProtobufCMessageInit) cairn__node_name__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__group_hard_state__field_descriptors[4] =
{
  {
    "commit",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupHardState, commit),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "start",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupHardState, start),
    &cairn__log_start__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "damaged_through",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupHardState, damaged_through),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "absence",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_ENUM,
    offsetof(Cairn__GroupHardState, has_absence),
    offsetof(Cairn__GroupHardState, absence),
    &cairn__group_absence__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__group_hard_state__field_indices_by_name[] = {
  3,   /* field[3] = absence */
  0,   /* field[0] = commit */
  2,   /* field[2] = damaged_through */
  1,   /* field[1] = start */
};
static const ProtobufCIntRange cairn__group_hard_state__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__group_hard_state__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.GroupHardState",
  "GroupHardState",
  "Cairn__GroupHardState",
  "cairn",
  sizeof(Cairn__GroupHardState),
  4,
  cairn__group_hard_state__field_descriptors,
  cairn__group_hard_state__field_indices_by_name,
  1,  cairn__group_hard_state__number_ranges,
  (ProtobufCMessageInit) cairn__group_hard_state__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__applied_state__field_descriptors[3] =
{
  {
    "start",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__AppliedState, start),
    &cairn__log_start__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "time",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__AppliedState, time),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "digest",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__AppliedState, digest),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__applied_state__field_indices_by_name[] = {
  2,   /* field[2] = digest */
  0,   /* field[0] = start */
  1,   /* field[1] = time */
};
static const ProtobufCIntRange cairn__applied_state__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__applied_state__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.AppliedState",
  "AppliedState",
  "Cairn__AppliedState",
  "cairn",
  sizeof(Cairn__AppliedState),
  3,
  cairn__applied_state__field_descriptors,
  cairn__applied_state__field_indices_by_name,
  1,  cairn__applied_state__number_ranges,
  (ProtobufCMessageInit) cairn__applied_state__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__replacement__field_descriptors[1] =
{
  {
    "snapshot",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__Replacement, snapshot),
    &cairn__snapshot_offer__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__replacement__field_indices_by_name[] = {
  0,   /* field[0] = snapshot */
};
static const ProtobufCIntRange cairn__replacement__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__replacement__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Replacement",
  "Replacement",
  "Cairn__Replacement",
  "cairn",
  sizeof(Cairn__Replacement),
  1,
  cairn__replacement__field_descriptors,
  cairn__replacement__field_indices_by_name,
  1,  cairn__replacement__number_ranges,
  (ProtobufCMessageInit) cairn__replacement__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCEnumValue cairn__disk_state__enum_values_by_number[4] =
{
  { "DISK_STATE_WELL", "CAIRN__DISK_STATE__DISK_STATE_WELL", 1 },
  { "DISK_STATE_SLOW", "CAIRN__DISK_STATE__DISK_STATE_SLOW", 2 },
  { "DISK_STATE_FULL", "CAIRN__DISK_STATE__DISK_STATE_FULL", 3 },
  { "DISK_STATE_DAMAGED", "CAIRN__DISK_STATE__DISK_STATE_DAMAGED", 4 },
};
static const ProtobufCIntRange cairn__disk_state__value_ranges[] = {
{1, 0},{0, 4}
};
static const ProtobufCEnumValueIndex cairn__disk_state__enum_values_by_name[4] =
{
  { "DISK_STATE_DAMAGED", 3 },
  { "DISK_STATE_FULL", 2 },
  { "DISK_STATE_SLOW", 1 },
  { "DISK_STATE_WELL", 0 },
};
const ProtobufCEnumDescriptor cairn__disk_state__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.DiskState",
  "DiskState",
  "Cairn__DiskState",
  "cairn",
  4,
  cairn__disk_state__enum_values_by_number,
  4,
  cairn__disk_state__enum_values_by_name,
  1,
  cairn__disk_state__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
static const ProtobufCEnumValue cairn__log_entry_kind__enum_values_by_number[4] =
{
  { "LOG_ENTRY_KIND_EMPTY", "CAIRN__LOG_ENTRY_KIND__LOG_ENTRY_KIND_EMPTY", 1 },
  { "LOG_ENTRY_KIND_COMMAND", "CAIRN__LOG_ENTRY_KIND__LOG_ENTRY_KIND_COMMAND", 2 },
  { "LOG_ENTRY_KIND_MEMBERSHIP", "CAIRN__LOG_ENTRY_KIND__LOG_ENTRY_KIND_MEMBERSHIP", 3 },
  { "LOG_ENTRY_KIND_WITHHELD", "CAIRN__LOG_ENTRY_KIND__LOG_ENTRY_KIND_WITHHELD", 4 },
};
static const ProtobufCIntRange cairn__log_entry_kind__value_ranges[] = {
{1, 0},{0, 4}
};
static const ProtobufCEnumValueIndex cairn__log_entry_kind__enum_values_by_name[4] =
{
  { "LOG_ENTRY_KIND_COMMAND", 1 },
  { "LOG_ENTRY_KIND_EMPTY", 0 },
  { "LOG_ENTRY_KIND_MEMBERSHIP", 2 },
  { "LOG_ENTRY_KIND_WITHHELD", 3 },
};
const ProtobufCEnumDescriptor cairn__log_entry_kind__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.LogEntryKind",
  "LogEntryKind",
  "Cairn__LogEntryKind",
  "cairn",
  4,
  cairn__log_entry_kind__enum_values_by_number,
  4,
  cairn__log_entry_kind__enum_values_by_name,
  1,
  cairn__log_entry_kind__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
static const ProtobufCEnumValue cairn__proposal_refusal__enum_values_by_number[8] =
{
  { "PROPOSAL_REFUSAL_NOT_LEADER", "CAIRN__PROPOSAL_REFUSAL__PROPOSAL_REFUSAL_NOT_LEADER", 1 },
  { "PROPOSAL_REFUSAL_TRANSFERRING", "CAIRN__PROPOSAL_REFUSAL__PROPOSAL_REFUSAL_TRANSFERRING", 2 },
  { "PROPOSAL_REFUSAL_OVERLOADED", "CAIRN__PROPOSAL_REFUSAL__PROPOSAL_REFUSAL_OVERLOADED", 3 },
  { "PROPOSAL_REFUSAL_TOO_LARGE", "CAIRN__PROPOSAL_REFUSAL__PROPOSAL_REFUSAL_TOO_LARGE", 4 },
  { "PROPOSAL_REFUSAL_TOO_MANY_FORWARDED", "CAIRN__PROPOSAL_REFUSAL__PROPOSAL_REFUSAL_TOO_MANY_FORWARDED", 5 },
  { "PROPOSAL_REFUSAL_DISK_FULL", "CAIRN__PROPOSAL_REFUSAL__PROPOSAL_REFUSAL_DISK_FULL", 6 },
  { "PROPOSAL_REFUSAL_EMPTY_BATCH", "CAIRN__PROPOSAL_REFUSAL__PROPOSAL_REFUSAL_EMPTY_BATCH", 7 },
  { "PROPOSAL_REFUSAL_LEADER_TOO_NEW", "CAIRN__PROPOSAL_REFUSAL__PROPOSAL_REFUSAL_LEADER_TOO_NEW", 8 },
};
static const ProtobufCIntRange cairn__proposal_refusal__value_ranges[] = {
{1, 0},{0, 8}
};
static const ProtobufCEnumValueIndex cairn__proposal_refusal__enum_values_by_name[8] =
{
  { "PROPOSAL_REFUSAL_DISK_FULL", 5 },
  { "PROPOSAL_REFUSAL_EMPTY_BATCH", 6 },
  { "PROPOSAL_REFUSAL_LEADER_TOO_NEW", 7 },
  { "PROPOSAL_REFUSAL_NOT_LEADER", 0 },
  { "PROPOSAL_REFUSAL_OVERLOADED", 2 },
  { "PROPOSAL_REFUSAL_TOO_LARGE", 3 },
  { "PROPOSAL_REFUSAL_TOO_MANY_FORWARDED", 4 },
  { "PROPOSAL_REFUSAL_TRANSFERRING", 1 },
};
const ProtobufCEnumDescriptor cairn__proposal_refusal__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.ProposalRefusal",
  "ProposalRefusal",
  "Cairn__ProposalRefusal",
  "cairn",
  8,
  cairn__proposal_refusal__enum_values_by_number,
  8,
  cairn__proposal_refusal__enum_values_by_name,
  1,
  cairn__proposal_refusal__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
static const ProtobufCEnumValue cairn__group_absence__enum_values_by_number[2] =
{
  { "GROUP_ABSENCE_REMOVED", "CAIRN__GROUP_ABSENCE__GROUP_ABSENCE_REMOVED", 1 },
  { "GROUP_ABSENCE_REBUILT", "CAIRN__GROUP_ABSENCE__GROUP_ABSENCE_REBUILT", 2 },
};
static const ProtobufCIntRange cairn__group_absence__value_ranges[] = {
{1, 0},{0, 2}
};
static const ProtobufCEnumValueIndex cairn__group_absence__enum_values_by_name[2] =
{
  { "GROUP_ABSENCE_REBUILT", 1 },
  { "GROUP_ABSENCE_REMOVED", 0 },
};
const ProtobufCEnumDescriptor cairn__group_absence__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.GroupAbsence",
  "GroupAbsence",
  "Cairn__GroupAbsence",
  "cairn",
  2,
  cairn__group_absence__enum_values_by_number,
  2,
  cairn__group_absence__enum_values_by_name,
  1,
  cairn__group_absence__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
