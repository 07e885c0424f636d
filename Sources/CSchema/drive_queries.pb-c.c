/* Made by protoc-c through `make schema`. Change the .proto file instead of this one. */
/* Generated from: drive_queries.proto */

/* Do not generate deprecated warnings for self */
#ifndef PROTOBUF_C__NO_DEPRECATED
#define PROTOBUF_C__NO_DEPRECATED
#endif

#include "drive_queries.pb-c.h"
void   cairn__shard_query__init
                     (Cairn__ShardQuery         *message)
{
  static const Cairn__ShardQuery init_value = CAIRN__SHARD_QUERY__INIT;
  *message = init_value;
}
size_t cairn__shard_query__get_packed_size
                     (const Cairn__ShardQuery *message)
{
  assert(message->base.descriptor == &cairn__shard_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__shard_query__pack
                     (const Cairn__ShardQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__shard_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__shard_query__pack_to_buffer
                     (const Cairn__ShardQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__shard_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ShardQuery *
       cairn__shard_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ShardQuery *)
     protobuf_c_message_unpack (&cairn__shard_query__descriptor,
                                allocator, len, data);
}
void   cairn__shard_query__free_unpacked
                     (Cairn__ShardQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__shard_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__shard_query_answer__init
                     (Cairn__ShardQueryAnswer         *message)
{
  static const Cairn__ShardQueryAnswer init_value = CAIRN__SHARD_QUERY_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__shard_query_answer__get_packed_size
                     (const Cairn__ShardQueryAnswer *message)
{
  assert(message->base.descriptor == &cairn__shard_query_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__shard_query_answer__pack
                     (const Cairn__ShardQueryAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__shard_query_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__shard_query_answer__pack_to_buffer
                     (const Cairn__ShardQueryAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__shard_query_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ShardQueryAnswer *
       cairn__shard_query_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ShardQueryAnswer *)
     protobuf_c_message_unpack (&cairn__shard_query_answer__descriptor,
                                allocator, len, data);
}
void   cairn__shard_query_answer__free_unpacked
                     (Cairn__ShardQueryAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__shard_query_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__references_query__init
                     (Cairn__ReferencesQuery         *message)
{
  static const Cairn__ReferencesQuery init_value = CAIRN__REFERENCES_QUERY__INIT;
  *message = init_value;
}
size_t cairn__references_query__get_packed_size
                     (const Cairn__ReferencesQuery *message)
{
  assert(message->base.descriptor == &cairn__references_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__references_query__pack
                     (const Cairn__ReferencesQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__references_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__references_query__pack_to_buffer
                     (const Cairn__ReferencesQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__references_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ReferencesQuery *
       cairn__references_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ReferencesQuery *)
     protobuf_c_message_unpack (&cairn__references_query__descriptor,
                                allocator, len, data);
}
void   cairn__references_query__free_unpacked
                     (Cairn__ReferencesQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__references_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__references_answer__init
                     (Cairn__ReferencesAnswer         *message)
{
  static const Cairn__ReferencesAnswer init_value = CAIRN__REFERENCES_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__references_answer__get_packed_size
                     (const Cairn__ReferencesAnswer *message)
{
  assert(message->base.descriptor == &cairn__references_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__references_answer__pack
                     (const Cairn__ReferencesAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__references_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__references_answer__pack_to_buffer
                     (const Cairn__ReferencesAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__references_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ReferencesAnswer *
       cairn__references_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ReferencesAnswer *)
     protobuf_c_message_unpack (&cairn__references_answer__descriptor,
                                allocator, len, data);
}
void   cairn__references_answer__free_unpacked
                     (Cairn__ReferencesAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__references_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__due_query__init
                     (Cairn__DueQuery         *message)
{
  static const Cairn__DueQuery init_value = CAIRN__DUE_QUERY__INIT;
  *message = init_value;
}
size_t cairn__due_query__get_packed_size
                     (const Cairn__DueQuery *message)
{
  assert(message->base.descriptor == &cairn__due_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__due_query__pack
                     (const Cairn__DueQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__due_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__due_query__pack_to_buffer
                     (const Cairn__DueQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__due_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DueQuery *
       cairn__due_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DueQuery *)
     protobuf_c_message_unpack (&cairn__due_query__descriptor,
                                allocator, len, data);
}
void   cairn__due_query__free_unpacked
                     (Cairn__DueQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__due_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__due_answer__init
                     (Cairn__DueAnswer         *message)
{
  static const Cairn__DueAnswer init_value = CAIRN__DUE_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__due_answer__get_packed_size
                     (const Cairn__DueAnswer *message)
{
  assert(message->base.descriptor == &cairn__due_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__due_answer__pack
                     (const Cairn__DueAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__due_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__due_answer__pack_to_buffer
                     (const Cairn__DueAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__due_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DueAnswer *
       cairn__due_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DueAnswer *)
     protobuf_c_message_unpack (&cairn__due_answer__descriptor,
                                allocator, len, data);
}
void   cairn__due_answer__free_unpacked
                     (Cairn__DueAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__due_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__drive_query__init
                     (Cairn__DriveQuery         *message)
{
  static const Cairn__DriveQuery init_value = CAIRN__DRIVE_QUERY__INIT;
  *message = init_value;
}
size_t cairn__drive_query__get_packed_size
                     (const Cairn__DriveQuery *message)
{
  assert(message->base.descriptor == &cairn__drive_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__drive_query__pack
                     (const Cairn__DriveQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__drive_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__drive_query__pack_to_buffer
                     (const Cairn__DriveQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__drive_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DriveQuery *
       cairn__drive_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DriveQuery *)
     protobuf_c_message_unpack (&cairn__drive_query__descriptor,
                                allocator, len, data);
}
void   cairn__drive_query__free_unpacked
                     (Cairn__DriveQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__drive_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__drive_query_answer__init
                     (Cairn__DriveQueryAnswer         *message)
{
  static const Cairn__DriveQueryAnswer init_value = CAIRN__DRIVE_QUERY_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__drive_query_answer__get_packed_size
                     (const Cairn__DriveQueryAnswer *message)
{
  assert(message->base.descriptor == &cairn__drive_query_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__drive_query_answer__pack
                     (const Cairn__DriveQueryAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__drive_query_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__drive_query_answer__pack_to_buffer
                     (const Cairn__DriveQueryAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__drive_query_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DriveQueryAnswer *
       cairn__drive_query_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DriveQueryAnswer *)
     protobuf_c_message_unpack (&cairn__drive_query_answer__descriptor,
                                allocator, len, data);
}
void   cairn__drive_query_answer__free_unpacked
                     (Cairn__DriveQueryAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__drive_query_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__stat_query__init
                     (Cairn__StatQuery         *message)
{
  static const Cairn__StatQuery init_value = CAIRN__STAT_QUERY__INIT;
  *message = init_value;
}
size_t cairn__stat_query__get_packed_size
                     (const Cairn__StatQuery *message)
{
  assert(message->base.descriptor == &cairn__stat_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__stat_query__pack
                     (const Cairn__StatQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__stat_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__stat_query__pack_to_buffer
                     (const Cairn__StatQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__stat_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__StatQuery *
       cairn__stat_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__StatQuery *)
     protobuf_c_message_unpack (&cairn__stat_query__descriptor,
                                allocator, len, data);
}
void   cairn__stat_query__free_unpacked
                     (Cairn__StatQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__stat_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__stat_answer__init
                     (Cairn__StatAnswer         *message)
{
  static const Cairn__StatAnswer init_value = CAIRN__STAT_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__stat_answer__get_packed_size
                     (const Cairn__StatAnswer *message)
{
  assert(message->base.descriptor == &cairn__stat_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__stat_answer__pack
                     (const Cairn__StatAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__stat_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__stat_answer__pack_to_buffer
                     (const Cairn__StatAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__stat_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__StatAnswer *
       cairn__stat_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__StatAnswer *)
     protobuf_c_message_unpack (&cairn__stat_answer__descriptor,
                                allocator, len, data);
}
void   cairn__stat_answer__free_unpacked
                     (Cairn__StatAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__stat_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__item__init
                     (Cairn__Item         *message)
{
  static const Cairn__Item init_value = CAIRN__ITEM__INIT;
  *message = init_value;
}
size_t cairn__item__get_packed_size
                     (const Cairn__Item *message)
{
  assert(message->base.descriptor == &cairn__item__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__item__pack
                     (const Cairn__Item *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__item__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__item__pack_to_buffer
                     (const Cairn__Item *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__item__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Item *
       cairn__item__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Item *)
     protobuf_c_message_unpack (&cairn__item__descriptor,
                                allocator, len, data);
}
void   cairn__item__free_unpacked
                     (Cairn__Item *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__item__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__list_query__init
                     (Cairn__ListQuery         *message)
{
  static const Cairn__ListQuery init_value = CAIRN__LIST_QUERY__INIT;
  *message = init_value;
}
size_t cairn__list_query__get_packed_size
                     (const Cairn__ListQuery *message)
{
  assert(message->base.descriptor == &cairn__list_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__list_query__pack
                     (const Cairn__ListQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__list_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__list_query__pack_to_buffer
                     (const Cairn__ListQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__list_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ListQuery *
       cairn__list_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ListQuery *)
     protobuf_c_message_unpack (&cairn__list_query__descriptor,
                                allocator, len, data);
}
void   cairn__list_query__free_unpacked
                     (Cairn__ListQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__list_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__list_answer__init
                     (Cairn__ListAnswer         *message)
{
  static const Cairn__ListAnswer init_value = CAIRN__LIST_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__list_answer__get_packed_size
                     (const Cairn__ListAnswer *message)
{
  assert(message->base.descriptor == &cairn__list_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__list_answer__pack
                     (const Cairn__ListAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__list_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__list_answer__pack_to_buffer
                     (const Cairn__ListAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__list_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ListAnswer *
       cairn__list_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ListAnswer *)
     protobuf_c_message_unpack (&cairn__list_answer__descriptor,
                                allocator, len, data);
}
void   cairn__list_answer__free_unpacked
                     (Cairn__ListAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__list_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__changes_query__init
                     (Cairn__ChangesQuery         *message)
{
  static const Cairn__ChangesQuery init_value = CAIRN__CHANGES_QUERY__INIT;
  *message = init_value;
}
size_t cairn__changes_query__get_packed_size
                     (const Cairn__ChangesQuery *message)
{
  assert(message->base.descriptor == &cairn__changes_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__changes_query__pack
                     (const Cairn__ChangesQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__changes_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__changes_query__pack_to_buffer
                     (const Cairn__ChangesQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__changes_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ChangesQuery *
       cairn__changes_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ChangesQuery *)
     protobuf_c_message_unpack (&cairn__changes_query__descriptor,
                                allocator, len, data);
}
void   cairn__changes_query__free_unpacked
                     (Cairn__ChangesQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__changes_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__changes_answer__init
                     (Cairn__ChangesAnswer         *message)
{
  static const Cairn__ChangesAnswer init_value = CAIRN__CHANGES_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__changes_answer__get_packed_size
                     (const Cairn__ChangesAnswer *message)
{
  assert(message->base.descriptor == &cairn__changes_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__changes_answer__pack
                     (const Cairn__ChangesAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__changes_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__changes_answer__pack_to_buffer
                     (const Cairn__ChangesAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__changes_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ChangesAnswer *
       cairn__changes_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ChangesAnswer *)
     protobuf_c_message_unpack (&cairn__changes_answer__descriptor,
                                allocator, len, data);
}
void   cairn__changes_answer__free_unpacked
                     (Cairn__ChangesAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__changes_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__change__init
                     (Cairn__Change         *message)
{
  static const Cairn__Change init_value = CAIRN__CHANGE__INIT;
  *message = init_value;
}
size_t cairn__change__get_packed_size
                     (const Cairn__Change *message)
{
  assert(message->base.descriptor == &cairn__change__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__change__pack
                     (const Cairn__Change *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__change__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__change__pack_to_buffer
                     (const Cairn__Change *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__change__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Change *
       cairn__change__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Change *)
     protobuf_c_message_unpack (&cairn__change__descriptor,
                                allocator, len, data);
}
void   cairn__change__free_unpacked
                     (Cairn__Change *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__change__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__drive_stat_query__init
                     (Cairn__DriveStatQuery         *message)
{
  static const Cairn__DriveStatQuery init_value = CAIRN__DRIVE_STAT_QUERY__INIT;
  *message = init_value;
}
size_t cairn__drive_stat_query__get_packed_size
                     (const Cairn__DriveStatQuery *message)
{
  assert(message->base.descriptor == &cairn__drive_stat_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__drive_stat_query__pack
                     (const Cairn__DriveStatQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__drive_stat_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__drive_stat_query__pack_to_buffer
                     (const Cairn__DriveStatQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__drive_stat_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DriveStatQuery *
       cairn__drive_stat_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DriveStatQuery *)
     protobuf_c_message_unpack (&cairn__drive_stat_query__descriptor,
                                allocator, len, data);
}
void   cairn__drive_stat_query__free_unpacked
                     (Cairn__DriveStatQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__drive_stat_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__drive_stat_answer__init
                     (Cairn__DriveStatAnswer         *message)
{
  static const Cairn__DriveStatAnswer init_value = CAIRN__DRIVE_STAT_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__drive_stat_answer__get_packed_size
                     (const Cairn__DriveStatAnswer *message)
{
  assert(message->base.descriptor == &cairn__drive_stat_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__drive_stat_answer__pack
                     (const Cairn__DriveStatAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__drive_stat_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__drive_stat_answer__pack_to_buffer
                     (const Cairn__DriveStatAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__drive_stat_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DriveStatAnswer *
       cairn__drive_stat_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DriveStatAnswer *)
     protobuf_c_message_unpack (&cairn__drive_stat_answer__descriptor,
                                allocator, len, data);
}
void   cairn__drive_stat_answer__free_unpacked
                     (Cairn__DriveStatAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__drive_stat_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__versions_query__init
                     (Cairn__VersionsQuery         *message)
{
  static const Cairn__VersionsQuery init_value = CAIRN__VERSIONS_QUERY__INIT;
  *message = init_value;
}
size_t cairn__versions_query__get_packed_size
                     (const Cairn__VersionsQuery *message)
{
  assert(message->base.descriptor == &cairn__versions_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__versions_query__pack
                     (const Cairn__VersionsQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__versions_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__versions_query__pack_to_buffer
                     (const Cairn__VersionsQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__versions_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__VersionsQuery *
       cairn__versions_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__VersionsQuery *)
     protobuf_c_message_unpack (&cairn__versions_query__descriptor,
                                allocator, len, data);
}
void   cairn__versions_query__free_unpacked
                     (Cairn__VersionsQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__versions_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__versions_answer__init
                     (Cairn__VersionsAnswer         *message)
{
  static const Cairn__VersionsAnswer init_value = CAIRN__VERSIONS_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__versions_answer__get_packed_size
                     (const Cairn__VersionsAnswer *message)
{
  assert(message->base.descriptor == &cairn__versions_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__versions_answer__pack
                     (const Cairn__VersionsAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__versions_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__versions_answer__pack_to_buffer
                     (const Cairn__VersionsAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__versions_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__VersionsAnswer *
       cairn__versions_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__VersionsAnswer *)
     protobuf_c_message_unpack (&cairn__versions_answer__descriptor,
                                allocator, len, data);
}
void   cairn__versions_answer__free_unpacked
                     (Cairn__VersionsAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__versions_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__version__init
                     (Cairn__Version         *message)
{
  static const Cairn__Version init_value = CAIRN__VERSION__INIT;
  *message = init_value;
}
size_t cairn__version__get_packed_size
                     (const Cairn__Version *message)
{
  assert(message->base.descriptor == &cairn__version__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__version__pack
                     (const Cairn__Version *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__version__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__version__pack_to_buffer
                     (const Cairn__Version *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__version__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Version *
       cairn__version__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Version *)
     protobuf_c_message_unpack (&cairn__version__descriptor,
                                allocator, len, data);
}
void   cairn__version__free_unpacked
                     (Cairn__Version *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__version__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__manifest_query__init
                     (Cairn__ManifestQuery         *message)
{
  static const Cairn__ManifestQuery init_value = CAIRN__MANIFEST_QUERY__INIT;
  *message = init_value;
}
size_t cairn__manifest_query__get_packed_size
                     (const Cairn__ManifestQuery *message)
{
  assert(message->base.descriptor == &cairn__manifest_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__manifest_query__pack
                     (const Cairn__ManifestQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__manifest_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__manifest_query__pack_to_buffer
                     (const Cairn__ManifestQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__manifest_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ManifestQuery *
       cairn__manifest_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ManifestQuery *)
     protobuf_c_message_unpack (&cairn__manifest_query__descriptor,
                                allocator, len, data);
}
void   cairn__manifest_query__free_unpacked
                     (Cairn__ManifestQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__manifest_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__manifest_answer__init
                     (Cairn__ManifestAnswer         *message)
{
  static const Cairn__ManifestAnswer init_value = CAIRN__MANIFEST_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__manifest_answer__get_packed_size
                     (const Cairn__ManifestAnswer *message)
{
  assert(message->base.descriptor == &cairn__manifest_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__manifest_answer__pack
                     (const Cairn__ManifestAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__manifest_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__manifest_answer__pack_to_buffer
                     (const Cairn__ManifestAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__manifest_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ManifestAnswer *
       cairn__manifest_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ManifestAnswer *)
     protobuf_c_message_unpack (&cairn__manifest_answer__descriptor,
                                allocator, len, data);
}
void   cairn__manifest_answer__free_unpacked
                     (Cairn__ManifestAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__manifest_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__upload_query__init
                     (Cairn__UploadQuery         *message)
{
  static const Cairn__UploadQuery init_value = CAIRN__UPLOAD_QUERY__INIT;
  *message = init_value;
}
size_t cairn__upload_query__get_packed_size
                     (const Cairn__UploadQuery *message)
{
  assert(message->base.descriptor == &cairn__upload_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__upload_query__pack
                     (const Cairn__UploadQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__upload_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__upload_query__pack_to_buffer
                     (const Cairn__UploadQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__upload_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__UploadQuery *
       cairn__upload_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__UploadQuery *)
     protobuf_c_message_unpack (&cairn__upload_query__descriptor,
                                allocator, len, data);
}
void   cairn__upload_query__free_unpacked
                     (Cairn__UploadQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__upload_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__upload_answer__init
                     (Cairn__UploadAnswer         *message)
{
  static const Cairn__UploadAnswer init_value = CAIRN__UPLOAD_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__upload_answer__get_packed_size
                     (const Cairn__UploadAnswer *message)
{
  assert(message->base.descriptor == &cairn__upload_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__upload_answer__pack
                     (const Cairn__UploadAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__upload_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__upload_answer__pack_to_buffer
                     (const Cairn__UploadAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__upload_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__UploadAnswer *
       cairn__upload_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__UploadAnswer *)
     protobuf_c_message_unpack (&cairn__upload_answer__descriptor,
                                allocator, len, data);
}
void   cairn__upload_answer__free_unpacked
                     (Cairn__UploadAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__upload_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
static const ProtobufCFieldDescriptor cairn__shard_query__field_descriptors[3] =
{
  {
    "drive",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ShardQuery, question_case),
    offsetof(Cairn__ShardQuery, drive),
    &cairn__drive_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "references",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ShardQuery, question_case),
    offsetof(Cairn__ShardQuery, references),
    &cairn__references_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "due",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ShardQuery, question_case),
    offsetof(Cairn__ShardQuery, due),
    &cairn__due_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__shard_query__field_indices_by_name[] = {
  0,   /* field[0] = drive */
  2,   /* field[2] = due */
  1,   /* field[1] = references */
};
static const ProtobufCIntRange cairn__shard_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__shard_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ShardQuery",
  "ShardQuery",
  "Cairn__ShardQuery",
  "cairn",
  sizeof(Cairn__ShardQuery),
  3,
  cairn__shard_query__field_descriptors,
  cairn__shard_query__field_indices_by_name,
  1,  cairn__shard_query__number_ranges,
  (ProtobufCMessageInit) cairn__shard_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__shard_query_answer__field_descriptors[4] =
{
  {
    "refused",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ShardQueryAnswer, answer_case),
    offsetof(Cairn__ShardQueryAnswer, refused),
    &cairn__drive_error__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "drive",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ShardQueryAnswer, answer_case),
    offsetof(Cairn__ShardQueryAnswer, drive),
    &cairn__drive_query_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "references",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ShardQueryAnswer, answer_case),
    offsetof(Cairn__ShardQueryAnswer, references),
    &cairn__references_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "due",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ShardQueryAnswer, answer_case),
    offsetof(Cairn__ShardQueryAnswer, due),
    &cairn__due_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__shard_query_answer__field_indices_by_name[] = {
  1,   /* field[1] = drive */
  3,   /* field[3] = due */
  2,   /* field[2] = references */
  0,   /* field[0] = refused */
};
static const ProtobufCIntRange cairn__shard_query_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__shard_query_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ShardQueryAnswer",
  "ShardQueryAnswer",
  "Cairn__ShardQueryAnswer",
  "cairn",
  sizeof(Cairn__ShardQueryAnswer),
  4,
  cairn__shard_query_answer__field_descriptors,
  cairn__shard_query_answer__field_indices_by_name,
  1,  cairn__shard_query_answer__number_ranges,
  (ProtobufCMessageInit) cairn__shard_query_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__references_query__field_descriptors[1] =
{
  {
    "chunks",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__ReferencesQuery, chunks),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__references_query__field_indices_by_name[] = {
  0,   /* field[0] = chunks */
};
static const ProtobufCIntRange cairn__references_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__references_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ReferencesQuery",
  "ReferencesQuery",
  "Cairn__ReferencesQuery",
  "cairn",
  sizeof(Cairn__ReferencesQuery),
  1,
  cairn__references_query__field_descriptors,
  cairn__references_query__field_indices_by_name,
  1,  cairn__references_query__number_ranges,
  (ProtobufCMessageInit) cairn__references_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__references_answer__field_descriptors[1] =
{
  {
    "are_referenced",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__ReferencesAnswer, are_referenced),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__references_answer__field_indices_by_name[] = {
  0,   /* field[0] = are_referenced */
};
static const ProtobufCIntRange cairn__references_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__references_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ReferencesAnswer",
  "ReferencesAnswer",
  "Cairn__ReferencesAnswer",
  "cairn",
  sizeof(Cairn__ReferencesAnswer),
  1,
  cairn__references_answer__field_descriptors,
  cairn__references_answer__field_indices_by_name,
  1,  cairn__references_answer__number_ranges,
  (ProtobufCMessageInit) cairn__references_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
#define cairn__due_query__field_descriptors NULL
#define cairn__due_query__field_indices_by_name NULL
#define cairn__due_query__number_ranges NULL
const ProtobufCMessageDescriptor cairn__due_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DueQuery",
  "DueQuery",
  "Cairn__DueQuery",
  "cairn",
  sizeof(Cairn__DueQuery),
  0,
  cairn__due_query__field_descriptors,
  cairn__due_query__field_indices_by_name,
  0,  cairn__due_query__number_ranges,
  (ProtobufCMessageInit) cairn__due_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__due_answer__field_descriptors[1] =
{
  {
    "due",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__DueAnswer, has_due),
    offsetof(Cairn__DueAnswer, due),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__due_answer__field_indices_by_name[] = {
  0,   /* field[0] = due */
};
static const ProtobufCIntRange cairn__due_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__due_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DueAnswer",
  "DueAnswer",
  "Cairn__DueAnswer",
  "cairn",
  sizeof(Cairn__DueAnswer),
  1,
  cairn__due_answer__field_descriptors,
  cairn__due_answer__field_indices_by_name,
  1,  cairn__due_answer__number_ranges,
  (ProtobufCMessageInit) cairn__due_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__drive_query__field_descriptors[10] =
{
  {
    "drive",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__DriveQuery, drive),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "actor",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__DriveQuery, actor),
    &cairn__actor__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "time",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__DriveQuery, time),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "stat",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQuery, question_case),
    offsetof(Cairn__DriveQuery, stat),
    &cairn__stat_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "list",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQuery, question_case),
    offsetof(Cairn__DriveQuery, list),
    &cairn__list_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "changes",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQuery, question_case),
    offsetof(Cairn__DriveQuery, changes),
    &cairn__changes_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "drive_stat",
    7,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQuery, question_case),
    offsetof(Cairn__DriveQuery, drive_stat),
    &cairn__drive_stat_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "versions",
    8,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQuery, question_case),
    offsetof(Cairn__DriveQuery, versions),
    &cairn__versions_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "manifest",
    9,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQuery, question_case),
    offsetof(Cairn__DriveQuery, manifest),
    &cairn__manifest_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "upload",
    10,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQuery, question_case),
    offsetof(Cairn__DriveQuery, upload),
    &cairn__upload_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__drive_query__field_indices_by_name[] = {
  1,   /* field[1] = actor */
  5,   /* field[5] = changes */
  0,   /* field[0] = drive */
  6,   /* field[6] = drive_stat */
  4,   /* field[4] = list */
  8,   /* field[8] = manifest */
  3,   /* field[3] = stat */
  2,   /* field[2] = time */
  9,   /* field[9] = upload */
  7,   /* field[7] = versions */
};
static const ProtobufCIntRange cairn__drive_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 10 }
};
const ProtobufCMessageDescriptor cairn__drive_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DriveQuery",
  "DriveQuery",
  "Cairn__DriveQuery",
  "cairn",
  sizeof(Cairn__DriveQuery),
  10,
  cairn__drive_query__field_descriptors,
  cairn__drive_query__field_indices_by_name,
  1,  cairn__drive_query__number_ranges,
  (ProtobufCMessageInit) cairn__drive_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__drive_query_answer__field_descriptors[8] =
{
  {
    "refused",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQueryAnswer, answer_case),
    offsetof(Cairn__DriveQueryAnswer, refused),
    &cairn__drive_error__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "stat",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQueryAnswer, answer_case),
    offsetof(Cairn__DriveQueryAnswer, stat),
    &cairn__stat_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "list",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQueryAnswer, answer_case),
    offsetof(Cairn__DriveQueryAnswer, list),
    &cairn__list_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "changes",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQueryAnswer, answer_case),
    offsetof(Cairn__DriveQueryAnswer, changes),
    &cairn__changes_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "drive_stat",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQueryAnswer, answer_case),
    offsetof(Cairn__DriveQueryAnswer, drive_stat),
    &cairn__drive_stat_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "versions",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQueryAnswer, answer_case),
    offsetof(Cairn__DriveQueryAnswer, versions),
    &cairn__versions_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "manifest",
    7,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQueryAnswer, answer_case),
    offsetof(Cairn__DriveQueryAnswer, manifest),
    &cairn__manifest_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "upload",
    8,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQueryAnswer, answer_case),
    offsetof(Cairn__DriveQueryAnswer, upload),
    &cairn__upload_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__drive_query_answer__field_indices_by_name[] = {
  3,   /* field[3] = changes */
  4,   /* field[4] = drive_stat */
  2,   /* field[2] = list */
  6,   /* field[6] = manifest */
  0,   /* field[0] = refused */
  1,   /* field[1] = stat */
  7,   /* field[7] = upload */
  5,   /* field[5] = versions */
};
static const ProtobufCIntRange cairn__drive_query_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 8 }
};
const ProtobufCMessageDescriptor cairn__drive_query_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DriveQueryAnswer",
  "DriveQueryAnswer",
  "Cairn__DriveQueryAnswer",
  "cairn",
  sizeof(Cairn__DriveQueryAnswer),
  8,
  cairn__drive_query_answer__field_descriptors,
  cairn__drive_query_answer__field_indices_by_name,
  1,  cairn__drive_query_answer__number_ranges,
  (ProtobufCMessageInit) cairn__drive_query_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__stat_query__field_descriptors[2] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__StatQuery, has_node),
    offsetof(Cairn__StatQuery, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "path",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__StatQuery, path),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__stat_query__field_indices_by_name[] = {
  0,   /* field[0] = node */
  1,   /* field[1] = path */
};
static const ProtobufCIntRange cairn__stat_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__stat_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.StatQuery",
  "StatQuery",
  "Cairn__StatQuery",
  "cairn",
  sizeof(Cairn__StatQuery),
  2,
  cairn__stat_query__field_descriptors,
  cairn__stat_query__field_indices_by_name,
  1,  cairn__stat_query__number_ranges,
  (ProtobufCMessageInit) cairn__stat_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__stat_answer__field_descriptors[3] =
{
  {
    "item",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__StatAnswer, item),
    &cairn__item__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "details",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__StatAnswer, details),
    &cairn__details_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_starred",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__StatAnswer, is_starred),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__stat_answer__field_indices_by_name[] = {
  1,   /* field[1] = details */
  2,   /* field[2] = is_starred */
  0,   /* field[0] = item */
};
static const ProtobufCIntRange cairn__stat_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__stat_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.StatAnswer",
  "StatAnswer",
  "Cairn__StatAnswer",
  "cairn",
  sizeof(Cairn__StatAnswer),
  3,
  cairn__stat_answer__field_descriptors,
  cairn__stat_answer__field_indices_by_name,
  1,  cairn__stat_answer__number_ranges,
  (ProtobufCMessageInit) cairn__stat_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__item__field_descriptors[3] =
{
  {
    "parent",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Item, parent),
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
    offsetof(Cairn__Item, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "entry",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__Item, entry),
    &cairn__entry_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__item__field_indices_by_name[] = {
  2,   /* field[2] = entry */
  1,   /* field[1] = name */
  0,   /* field[0] = parent */
};
static const ProtobufCIntRange cairn__item__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__item__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Item",
  "Item",
  "Cairn__Item",
  "cairn",
  sizeof(Cairn__Item),
  3,
  cairn__item__field_descriptors,
  cairn__item__field_indices_by_name,
  1,  cairn__item__number_ranges,
  (ProtobufCMessageInit) cairn__item__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__list_query__field_descriptors[5] =
{
  {
    "folder",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ListQuery, folder),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "order",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__ListQuery, order),
    &cairn__list_order__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_descending",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__ListQuery, is_descending),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "count_max",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ListQuery, count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "cursor",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__ListQuery, has_cursor),
    offsetof(Cairn__ListQuery, cursor),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__list_query__field_indices_by_name[] = {
  3,   /* field[3] = count_max */
  4,   /* field[4] = cursor */
  0,   /* field[0] = folder */
  2,   /* field[2] = is_descending */
  1,   /* field[1] = order */
};
static const ProtobufCIntRange cairn__list_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 5 }
};
const ProtobufCMessageDescriptor cairn__list_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ListQuery",
  "ListQuery",
  "Cairn__ListQuery",
  "cairn",
  sizeof(Cairn__ListQuery),
  5,
  cairn__list_query__field_descriptors,
  cairn__list_query__field_indices_by_name,
  1,  cairn__list_query__number_ranges,
  (ProtobufCMessageInit) cairn__list_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__list_answer__field_descriptors[3] =
{
  {
    "items",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ListAnswer, n_items),
    offsetof(Cairn__ListAnswer, items),
    &cairn__item__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "cursor",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__ListAnswer, has_cursor),
    offsetof(Cairn__ListAnswer, cursor),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "child_count",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ListAnswer, child_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__list_answer__field_indices_by_name[] = {
  2,   /* field[2] = child_count */
  1,   /* field[1] = cursor */
  0,   /* field[0] = items */
};
static const ProtobufCIntRange cairn__list_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__list_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ListAnswer",
  "ListAnswer",
  "Cairn__ListAnswer",
  "cairn",
  sizeof(Cairn__ListAnswer),
  3,
  cairn__list_answer__field_descriptors,
  cairn__list_answer__field_indices_by_name,
  1,  cairn__list_answer__number_ranges,
  (ProtobufCMessageInit) cairn__list_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__changes_query__field_descriptors[2] =
{
  {
    "after",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ChangesQuery, after),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "count_max",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ChangesQuery, count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__changes_query__field_indices_by_name[] = {
  0,   /* field[0] = after */
  1,   /* field[1] = count_max */
};
static const ProtobufCIntRange cairn__changes_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__changes_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ChangesQuery",
  "ChangesQuery",
  "Cairn__ChangesQuery",
  "cairn",
  sizeof(Cairn__ChangesQuery),
  2,
  cairn__changes_query__field_descriptors,
  cairn__changes_query__field_indices_by_name,
  1,  cairn__changes_query__number_ranges,
  (ProtobufCMessageInit) cairn__changes_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__changes_answer__field_descriptors[2] =
{
  {
    "changes",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ChangesAnswer, n_changes),
    offsetof(Cairn__ChangesAnswer, changes),
    &cairn__change__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "sequence_last",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ChangesAnswer, sequence_last),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__changes_answer__field_indices_by_name[] = {
  0,   /* field[0] = changes */
  1,   /* field[1] = sequence_last */
};
static const ProtobufCIntRange cairn__changes_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__changes_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ChangesAnswer",
  "ChangesAnswer",
  "Cairn__ChangesAnswer",
  "cairn",
  sizeof(Cairn__ChangesAnswer),
  2,
  cairn__changes_answer__field_descriptors,
  cairn__changes_answer__field_indices_by_name,
  1,  cairn__changes_answer__number_ranges,
  (ProtobufCMessageInit) cairn__changes_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__change__field_descriptors[2] =
{
  {
    "sequence",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Change, sequence),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "change",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__Change, change),
    &cairn__change_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__change__field_indices_by_name[] = {
  1,   /* field[1] = change */
  0,   /* field[0] = sequence */
};
static const ProtobufCIntRange cairn__change__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__change__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Change",
  "Change",
  "Cairn__Change",
  "cairn",
  sizeof(Cairn__Change),
  2,
  cairn__change__field_descriptors,
  cairn__change__field_indices_by_name,
  1,  cairn__change__number_ranges,
  (ProtobufCMessageInit) cairn__change__init,
  NULL,NULL,NULL    /* reserved[123] */
};
#define cairn__drive_stat_query__field_descriptors NULL
#define cairn__drive_stat_query__field_indices_by_name NULL
#define cairn__drive_stat_query__number_ranges NULL
const ProtobufCMessageDescriptor cairn__drive_stat_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DriveStatQuery",
  "DriveStatQuery",
  "Cairn__DriveStatQuery",
  "cairn",
  sizeof(Cairn__DriveStatQuery),
  0,
  cairn__drive_stat_query__field_descriptors,
  cairn__drive_stat_query__field_indices_by_name,
  0,  cairn__drive_stat_query__number_ranges,
  (ProtobufCMessageInit) cairn__drive_stat_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__drive_stat_answer__field_descriptors[1] =
{
  {
    "drive",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__DriveStatAnswer, drive),
    &cairn__drive_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__drive_stat_answer__field_indices_by_name[] = {
  0,   /* field[0] = drive */
};
static const ProtobufCIntRange cairn__drive_stat_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__drive_stat_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DriveStatAnswer",
  "DriveStatAnswer",
  "Cairn__DriveStatAnswer",
  "cairn",
  sizeof(Cairn__DriveStatAnswer),
  1,
  cairn__drive_stat_answer__field_descriptors,
  cairn__drive_stat_answer__field_indices_by_name,
  1,  cairn__drive_stat_answer__number_ranges,
  (ProtobufCMessageInit) cairn__drive_stat_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__versions_query__field_descriptors[3] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__VersionsQuery, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "before",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__VersionsQuery, has_before),
    offsetof(Cairn__VersionsQuery, before),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "count_max",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__VersionsQuery, count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__versions_query__field_indices_by_name[] = {
  1,   /* field[1] = before */
  2,   /* field[2] = count_max */
  0,   /* field[0] = node */
};
static const ProtobufCIntRange cairn__versions_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__versions_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.VersionsQuery",
  "VersionsQuery",
  "Cairn__VersionsQuery",
  "cairn",
  sizeof(Cairn__VersionsQuery),
  3,
  cairn__versions_query__field_descriptors,
  cairn__versions_query__field_indices_by_name,
  1,  cairn__versions_query__number_ranges,
  (ProtobufCMessageInit) cairn__versions_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__versions_answer__field_descriptors[2] =
{
  {
    "versions",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__VersionsAnswer, n_versions),
    offsetof(Cairn__VersionsAnswer, versions),
    &cairn__version__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "has_more",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__VersionsAnswer, has_more),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__versions_answer__field_indices_by_name[] = {
  1,   /* field[1] = has_more */
  0,   /* field[0] = versions */
};
static const ProtobufCIntRange cairn__versions_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__versions_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.VersionsAnswer",
  "VersionsAnswer",
  "Cairn__VersionsAnswer",
  "cairn",
  sizeof(Cairn__VersionsAnswer),
  2,
  cairn__versions_answer__field_descriptors,
  cairn__versions_answer__field_indices_by_name,
  1,  cairn__versions_answer__number_ranges,
  (ProtobufCMessageInit) cairn__versions_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__version__field_descriptors[3] =
{
  {
    "number",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Version, number),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "version",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__Version, version),
    &cairn__version_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_kept",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__Version, is_kept),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__version__field_indices_by_name[] = {
  2,   /* field[2] = is_kept */
  0,   /* field[0] = number */
  1,   /* field[1] = version */
};
static const ProtobufCIntRange cairn__version__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__version__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Version",
  "Version",
  "Cairn__Version",
  "cairn",
  sizeof(Cairn__Version),
  3,
  cairn__version__field_descriptors,
  cairn__version__field_indices_by_name,
  1,  cairn__version__number_ranges,
  (ProtobufCMessageInit) cairn__version__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__manifest_query__field_descriptors[3] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ManifestQuery, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "version",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__ManifestQuery, has_version),
    offsetof(Cairn__ManifestQuery, version),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "page",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ManifestQuery, page),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__manifest_query__field_indices_by_name[] = {
  0,   /* field[0] = node */
  2,   /* field[2] = page */
  1,   /* field[1] = version */
};
static const ProtobufCIntRange cairn__manifest_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__manifest_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ManifestQuery",
  "ManifestQuery",
  "Cairn__ManifestQuery",
  "cairn",
  sizeof(Cairn__ManifestQuery),
  3,
  cairn__manifest_query__field_descriptors,
  cairn__manifest_query__field_indices_by_name,
  1,  cairn__manifest_query__number_ranges,
  (ProtobufCMessageInit) cairn__manifest_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__manifest_answer__field_descriptors[4] =
{
  {
    "version",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ManifestAnswer, version),
    NULL,
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
    offsetof(Cairn__ManifestAnswer, byte_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "chunks",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__ManifestAnswer, chunks),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "page_count",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ManifestAnswer, page_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__manifest_answer__field_indices_by_name[] = {
  1,   /* field[1] = byte_count */
  2,   /* field[2] = chunks */
  3,   /* field[3] = page_count */
  0,   /* field[0] = version */
};
static const ProtobufCIntRange cairn__manifest_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__manifest_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ManifestAnswer",
  "ManifestAnswer",
  "Cairn__ManifestAnswer",
  "cairn",
  sizeof(Cairn__ManifestAnswer),
  4,
  cairn__manifest_answer__field_descriptors,
  cairn__manifest_answer__field_indices_by_name,
  1,  cairn__manifest_answer__number_ranges,
  (ProtobufCMessageInit) cairn__manifest_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__upload_query__field_descriptors[1] =
{
  {
    "upload",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__UploadQuery, upload),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__upload_query__field_indices_by_name[] = {
  0,   /* field[0] = upload */
};
static const ProtobufCIntRange cairn__upload_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__upload_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.UploadQuery",
  "UploadQuery",
  "Cairn__UploadQuery",
  "cairn",
  sizeof(Cairn__UploadQuery),
  1,
  cairn__upload_query__field_descriptors,
  cairn__upload_query__field_indices_by_name,
  1,  cairn__upload_query__number_ranges,
  (ProtobufCMessageInit) cairn__upload_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__upload_answer__field_descriptors[1] =
{
  {
    "upload",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__UploadAnswer, upload),
    &cairn__manifest_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__upload_answer__field_indices_by_name[] = {
  0,   /* field[0] = upload */
};
static const ProtobufCIntRange cairn__upload_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__upload_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.UploadAnswer",
  "UploadAnswer",
  "Cairn__UploadAnswer",
  "cairn",
  sizeof(Cairn__UploadAnswer),
  1,
  cairn__upload_answer__field_descriptors,
  cairn__upload_answer__field_indices_by_name,
  1,  cairn__upload_answer__number_ranges,
  (ProtobufCMessageInit) cairn__upload_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCEnumValue cairn__list_order__enum_values_by_number[4] =
{
  { "LIST_ORDER_NAME", "CAIRN__LIST_ORDER__LIST_ORDER_NAME", 1 },
  { "LIST_ORDER_SIZE", "CAIRN__LIST_ORDER__LIST_ORDER_SIZE", 2 },
  { "LIST_ORDER_TIME", "CAIRN__LIST_ORDER__LIST_ORDER_TIME", 3 },
  { "LIST_ORDER_TYPE", "CAIRN__LIST_ORDER__LIST_ORDER_TYPE", 4 },
};
static const ProtobufCIntRange cairn__list_order__value_ranges[] = {
{1, 0},{0, 4}
};
static const ProtobufCEnumValueIndex cairn__list_order__enum_values_by_name[4] =
{
  { "LIST_ORDER_NAME", 0 },
  { "LIST_ORDER_SIZE", 1 },
  { "LIST_ORDER_TIME", 2 },
  { "LIST_ORDER_TYPE", 3 },
};
const ProtobufCEnumDescriptor cairn__list_order__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.ListOrder",
  "ListOrder",
  "Cairn__ListOrder",
  "cairn",
  4,
  cairn__list_order__enum_values_by_number,
  4,
  cairn__list_order__enum_values_by_name,
  1,
  cairn__list_order__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
