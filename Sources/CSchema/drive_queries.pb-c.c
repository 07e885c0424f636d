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
void   cairn__deliveries_query__init
                     (Cairn__DeliveriesQuery         *message)
{
  static const Cairn__DeliveriesQuery init_value = CAIRN__DELIVERIES_QUERY__INIT;
  *message = init_value;
}
size_t cairn__deliveries_query__get_packed_size
                     (const Cairn__DeliveriesQuery *message)
{
  assert(message->base.descriptor == &cairn__deliveries_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__deliveries_query__pack
                     (const Cairn__DeliveriesQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__deliveries_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__deliveries_query__pack_to_buffer
                     (const Cairn__DeliveriesQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__deliveries_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DeliveriesQuery *
       cairn__deliveries_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DeliveriesQuery *)
     protobuf_c_message_unpack (&cairn__deliveries_query__descriptor,
                                allocator, len, data);
}
void   cairn__deliveries_query__free_unpacked
                     (Cairn__DeliveriesQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__deliveries_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__deliveries_answer__init
                     (Cairn__DeliveriesAnswer         *message)
{
  static const Cairn__DeliveriesAnswer init_value = CAIRN__DELIVERIES_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__deliveries_answer__get_packed_size
                     (const Cairn__DeliveriesAnswer *message)
{
  assert(message->base.descriptor == &cairn__deliveries_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__deliveries_answer__pack
                     (const Cairn__DeliveriesAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__deliveries_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__deliveries_answer__pack_to_buffer
                     (const Cairn__DeliveriesAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__deliveries_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DeliveriesAnswer *
       cairn__deliveries_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DeliveriesAnswer *)
     protobuf_c_message_unpack (&cairn__deliveries_answer__descriptor,
                                allocator, len, data);
}
void   cairn__deliveries_answer__free_unpacked
                     (Cairn__DeliveriesAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__deliveries_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__delivery__init
                     (Cairn__Delivery         *message)
{
  static const Cairn__Delivery init_value = CAIRN__DELIVERY__INIT;
  *message = init_value;
}
size_t cairn__delivery__get_packed_size
                     (const Cairn__Delivery *message)
{
  assert(message->base.descriptor == &cairn__delivery__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__delivery__pack
                     (const Cairn__Delivery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__delivery__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__delivery__pack_to_buffer
                     (const Cairn__Delivery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__delivery__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Delivery *
       cairn__delivery__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Delivery *)
     protobuf_c_message_unpack (&cairn__delivery__descriptor,
                                allocator, len, data);
}
void   cairn__delivery__free_unpacked
                     (Cairn__Delivery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__delivery__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__export_query__init
                     (Cairn__ExportQuery         *message)
{
  static const Cairn__ExportQuery init_value = CAIRN__EXPORT_QUERY__INIT;
  *message = init_value;
}
size_t cairn__export_query__get_packed_size
                     (const Cairn__ExportQuery *message)
{
  assert(message->base.descriptor == &cairn__export_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__export_query__pack
                     (const Cairn__ExportQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__export_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__export_query__pack_to_buffer
                     (const Cairn__ExportQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__export_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ExportQuery *
       cairn__export_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ExportQuery *)
     protobuf_c_message_unpack (&cairn__export_query__descriptor,
                                allocator, len, data);
}
void   cairn__export_query__free_unpacked
                     (Cairn__ExportQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__export_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__export_answer__init
                     (Cairn__ExportAnswer         *message)
{
  static const Cairn__ExportAnswer init_value = CAIRN__EXPORT_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__export_answer__get_packed_size
                     (const Cairn__ExportAnswer *message)
{
  assert(message->base.descriptor == &cairn__export_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__export_answer__pack
                     (const Cairn__ExportAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__export_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__export_answer__pack_to_buffer
                     (const Cairn__ExportAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__export_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ExportAnswer *
       cairn__export_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ExportAnswer *)
     protobuf_c_message_unpack (&cairn__export_answer__descriptor,
                                allocator, len, data);
}
void   cairn__export_answer__free_unpacked
                     (Cairn__ExportAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__export_answer__descriptor);
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
void   cairn__access_query__init
                     (Cairn__AccessQuery         *message)
{
  static const Cairn__AccessQuery init_value = CAIRN__ACCESS_QUERY__INIT;
  *message = init_value;
}
size_t cairn__access_query__get_packed_size
                     (const Cairn__AccessQuery *message)
{
  assert(message->base.descriptor == &cairn__access_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__access_query__pack
                     (const Cairn__AccessQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__access_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__access_query__pack_to_buffer
                     (const Cairn__AccessQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__access_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__AccessQuery *
       cairn__access_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__AccessQuery *)
     protobuf_c_message_unpack (&cairn__access_query__descriptor,
                                allocator, len, data);
}
void   cairn__access_query__free_unpacked
                     (Cairn__AccessQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__access_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__access_answer__init
                     (Cairn__AccessAnswer         *message)
{
  static const Cairn__AccessAnswer init_value = CAIRN__ACCESS_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__access_answer__get_packed_size
                     (const Cairn__AccessAnswer *message)
{
  assert(message->base.descriptor == &cairn__access_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__access_answer__pack
                     (const Cairn__AccessAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__access_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__access_answer__pack_to_buffer
                     (const Cairn__AccessAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__access_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__AccessAnswer *
       cairn__access_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__AccessAnswer *)
     protobuf_c_message_unpack (&cairn__access_answer__descriptor,
                                allocator, len, data);
}
void   cairn__access_answer__free_unpacked
                     (Cairn__AccessAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__access_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__access_item__init
                     (Cairn__AccessItem         *message)
{
  static const Cairn__AccessItem init_value = CAIRN__ACCESS_ITEM__INIT;
  *message = init_value;
}
size_t cairn__access_item__get_packed_size
                     (const Cairn__AccessItem *message)
{
  assert(message->base.descriptor == &cairn__access_item__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__access_item__pack
                     (const Cairn__AccessItem *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__access_item__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__access_item__pack_to_buffer
                     (const Cairn__AccessItem *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__access_item__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__AccessItem *
       cairn__access_item__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__AccessItem *)
     protobuf_c_message_unpack (&cairn__access_item__descriptor,
                                allocator, len, data);
}
void   cairn__access_item__free_unpacked
                     (Cairn__AccessItem *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__access_item__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__link_item__init
                     (Cairn__LinkItem         *message)
{
  static const Cairn__LinkItem init_value = CAIRN__LINK_ITEM__INIT;
  *message = init_value;
}
size_t cairn__link_item__get_packed_size
                     (const Cairn__LinkItem *message)
{
  assert(message->base.descriptor == &cairn__link_item__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__link_item__pack
                     (const Cairn__LinkItem *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__link_item__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__link_item__pack_to_buffer
                     (const Cairn__LinkItem *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__link_item__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__LinkItem *
       cairn__link_item__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__LinkItem *)
     protobuf_c_message_unpack (&cairn__link_item__descriptor,
                                allocator, len, data);
}
void   cairn__link_item__free_unpacked
                     (Cairn__LinkItem *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__link_item__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__link_query__init
                     (Cairn__LinkQuery         *message)
{
  static const Cairn__LinkQuery init_value = CAIRN__LINK_QUERY__INIT;
  *message = init_value;
}
size_t cairn__link_query__get_packed_size
                     (const Cairn__LinkQuery *message)
{
  assert(message->base.descriptor == &cairn__link_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__link_query__pack
                     (const Cairn__LinkQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__link_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__link_query__pack_to_buffer
                     (const Cairn__LinkQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__link_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__LinkQuery *
       cairn__link_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__LinkQuery *)
     protobuf_c_message_unpack (&cairn__link_query__descriptor,
                                allocator, len, data);
}
void   cairn__link_query__free_unpacked
                     (Cairn__LinkQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__link_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__link_answer__init
                     (Cairn__LinkAnswer         *message)
{
  static const Cairn__LinkAnswer init_value = CAIRN__LINK_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__link_answer__get_packed_size
                     (const Cairn__LinkAnswer *message)
{
  assert(message->base.descriptor == &cairn__link_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__link_answer__pack
                     (const Cairn__LinkAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__link_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__link_answer__pack_to_buffer
                     (const Cairn__LinkAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__link_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__LinkAnswer *
       cairn__link_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__LinkAnswer *)
     protobuf_c_message_unpack (&cairn__link_answer__descriptor,
                                allocator, len, data);
}
void   cairn__link_answer__free_unpacked
                     (Cairn__LinkAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__link_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__comments_query__init
                     (Cairn__CommentsQuery         *message)
{
  static const Cairn__CommentsQuery init_value = CAIRN__COMMENTS_QUERY__INIT;
  *message = init_value;
}
size_t cairn__comments_query__get_packed_size
                     (const Cairn__CommentsQuery *message)
{
  assert(message->base.descriptor == &cairn__comments_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__comments_query__pack
                     (const Cairn__CommentsQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__comments_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__comments_query__pack_to_buffer
                     (const Cairn__CommentsQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__comments_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__CommentsQuery *
       cairn__comments_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__CommentsQuery *)
     protobuf_c_message_unpack (&cairn__comments_query__descriptor,
                                allocator, len, data);
}
void   cairn__comments_query__free_unpacked
                     (Cairn__CommentsQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__comments_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__comments_answer__init
                     (Cairn__CommentsAnswer         *message)
{
  static const Cairn__CommentsAnswer init_value = CAIRN__COMMENTS_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__comments_answer__get_packed_size
                     (const Cairn__CommentsAnswer *message)
{
  assert(message->base.descriptor == &cairn__comments_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__comments_answer__pack
                     (const Cairn__CommentsAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__comments_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__comments_answer__pack_to_buffer
                     (const Cairn__CommentsAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__comments_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__CommentsAnswer *
       cairn__comments_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__CommentsAnswer *)
     protobuf_c_message_unpack (&cairn__comments_answer__descriptor,
                                allocator, len, data);
}
void   cairn__comments_answer__free_unpacked
                     (Cairn__CommentsAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__comments_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__comment__init
                     (Cairn__Comment         *message)
{
  static const Cairn__Comment init_value = CAIRN__COMMENT__INIT;
  *message = init_value;
}
size_t cairn__comment__get_packed_size
                     (const Cairn__Comment *message)
{
  assert(message->base.descriptor == &cairn__comment__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__comment__pack
                     (const Cairn__Comment *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__comment__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__comment__pack_to_buffer
                     (const Cairn__Comment *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__comment__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Comment *
       cairn__comment__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Comment *)
     protobuf_c_message_unpack (&cairn__comment__descriptor,
                                allocator, len, data);
}
void   cairn__comment__free_unpacked
                     (Cairn__Comment *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__comment__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__devices_query__init
                     (Cairn__DevicesQuery         *message)
{
  static const Cairn__DevicesQuery init_value = CAIRN__DEVICES_QUERY__INIT;
  *message = init_value;
}
size_t cairn__devices_query__get_packed_size
                     (const Cairn__DevicesQuery *message)
{
  assert(message->base.descriptor == &cairn__devices_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__devices_query__pack
                     (const Cairn__DevicesQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__devices_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__devices_query__pack_to_buffer
                     (const Cairn__DevicesQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__devices_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DevicesQuery *
       cairn__devices_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DevicesQuery *)
     protobuf_c_message_unpack (&cairn__devices_query__descriptor,
                                allocator, len, data);
}
void   cairn__devices_query__free_unpacked
                     (Cairn__DevicesQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__devices_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__devices_answer__init
                     (Cairn__DevicesAnswer         *message)
{
  static const Cairn__DevicesAnswer init_value = CAIRN__DEVICES_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__devices_answer__get_packed_size
                     (const Cairn__DevicesAnswer *message)
{
  assert(message->base.descriptor == &cairn__devices_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__devices_answer__pack
                     (const Cairn__DevicesAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__devices_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__devices_answer__pack_to_buffer
                     (const Cairn__DevicesAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__devices_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DevicesAnswer *
       cairn__devices_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DevicesAnswer *)
     protobuf_c_message_unpack (&cairn__devices_answer__descriptor,
                                allocator, len, data);
}
void   cairn__devices_answer__free_unpacked
                     (Cairn__DevicesAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__devices_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__device__init
                     (Cairn__Device         *message)
{
  static const Cairn__Device init_value = CAIRN__DEVICE__INIT;
  *message = init_value;
}
size_t cairn__device__get_packed_size
                     (const Cairn__Device *message)
{
  assert(message->base.descriptor == &cairn__device__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__device__pack
                     (const Cairn__Device *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__device__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__device__pack_to_buffer
                     (const Cairn__Device *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__device__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Device *
       cairn__device__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Device *)
     protobuf_c_message_unpack (&cairn__device__descriptor,
                                allocator, len, data);
}
void   cairn__device__free_unpacked
                     (Cairn__Device *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__device__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__search_query__init
                     (Cairn__SearchQuery         *message)
{
  static const Cairn__SearchQuery init_value = CAIRN__SEARCH_QUERY__INIT;
  *message = init_value;
}
size_t cairn__search_query__get_packed_size
                     (const Cairn__SearchQuery *message)
{
  assert(message->base.descriptor == &cairn__search_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__search_query__pack
                     (const Cairn__SearchQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__search_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__search_query__pack_to_buffer
                     (const Cairn__SearchQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__search_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SearchQuery *
       cairn__search_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SearchQuery *)
     protobuf_c_message_unpack (&cairn__search_query__descriptor,
                                allocator, len, data);
}
void   cairn__search_query__free_unpacked
                     (Cairn__SearchQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__search_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__stars_query__init
                     (Cairn__StarsQuery         *message)
{
  static const Cairn__StarsQuery init_value = CAIRN__STARS_QUERY__INIT;
  *message = init_value;
}
size_t cairn__stars_query__get_packed_size
                     (const Cairn__StarsQuery *message)
{
  assert(message->base.descriptor == &cairn__stars_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__stars_query__pack
                     (const Cairn__StarsQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__stars_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__stars_query__pack_to_buffer
                     (const Cairn__StarsQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__stars_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__StarsQuery *
       cairn__stars_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__StarsQuery *)
     protobuf_c_message_unpack (&cairn__stars_query__descriptor,
                                allocator, len, data);
}
void   cairn__stars_query__free_unpacked
                     (Cairn__StarsQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__stars_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__search_answer__init
                     (Cairn__SearchAnswer         *message)
{
  static const Cairn__SearchAnswer init_value = CAIRN__SEARCH_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__search_answer__get_packed_size
                     (const Cairn__SearchAnswer *message)
{
  assert(message->base.descriptor == &cairn__search_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__search_answer__pack
                     (const Cairn__SearchAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__search_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__search_answer__pack_to_buffer
                     (const Cairn__SearchAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__search_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SearchAnswer *
       cairn__search_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SearchAnswer *)
     protobuf_c_message_unpack (&cairn__search_answer__descriptor,
                                allocator, len, data);
}
void   cairn__search_answer__free_unpacked
                     (Cairn__SearchAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__search_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__shared_query__init
                     (Cairn__SharedQuery         *message)
{
  static const Cairn__SharedQuery init_value = CAIRN__SHARED_QUERY__INIT;
  *message = init_value;
}
size_t cairn__shared_query__get_packed_size
                     (const Cairn__SharedQuery *message)
{
  assert(message->base.descriptor == &cairn__shared_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__shared_query__pack
                     (const Cairn__SharedQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__shared_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__shared_query__pack_to_buffer
                     (const Cairn__SharedQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__shared_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SharedQuery *
       cairn__shared_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SharedQuery *)
     protobuf_c_message_unpack (&cairn__shared_query__descriptor,
                                allocator, len, data);
}
void   cairn__shared_query__free_unpacked
                     (Cairn__SharedQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__shared_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__shared_answer__init
                     (Cairn__SharedAnswer         *message)
{
  static const Cairn__SharedAnswer init_value = CAIRN__SHARED_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__shared_answer__get_packed_size
                     (const Cairn__SharedAnswer *message)
{
  assert(message->base.descriptor == &cairn__shared_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__shared_answer__pack
                     (const Cairn__SharedAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__shared_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__shared_answer__pack_to_buffer
                     (const Cairn__SharedAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__shared_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SharedAnswer *
       cairn__shared_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SharedAnswer *)
     protobuf_c_message_unpack (&cairn__shared_answer__descriptor,
                                allocator, len, data);
}
void   cairn__shared_answer__free_unpacked
                     (Cairn__SharedAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__shared_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__shared_item__init
                     (Cairn__SharedItem         *message)
{
  static const Cairn__SharedItem init_value = CAIRN__SHARED_ITEM__INIT;
  *message = init_value;
}
size_t cairn__shared_item__get_packed_size
                     (const Cairn__SharedItem *message)
{
  assert(message->base.descriptor == &cairn__shared_item__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__shared_item__pack
                     (const Cairn__SharedItem *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__shared_item__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__shared_item__pack_to_buffer
                     (const Cairn__SharedItem *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__shared_item__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SharedItem *
       cairn__shared_item__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SharedItem *)
     protobuf_c_message_unpack (&cairn__shared_item__descriptor,
                                allocator, len, data);
}
void   cairn__shared_item__free_unpacked
                     (Cairn__SharedItem *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__shared_item__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__activity_query__init
                     (Cairn__ActivityQuery         *message)
{
  static const Cairn__ActivityQuery init_value = CAIRN__ACTIVITY_QUERY__INIT;
  *message = init_value;
}
size_t cairn__activity_query__get_packed_size
                     (const Cairn__ActivityQuery *message)
{
  assert(message->base.descriptor == &cairn__activity_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__activity_query__pack
                     (const Cairn__ActivityQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__activity_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__activity_query__pack_to_buffer
                     (const Cairn__ActivityQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__activity_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ActivityQuery *
       cairn__activity_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ActivityQuery *)
     protobuf_c_message_unpack (&cairn__activity_query__descriptor,
                                allocator, len, data);
}
void   cairn__activity_query__free_unpacked
                     (Cairn__ActivityQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__activity_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__activity_answer__init
                     (Cairn__ActivityAnswer         *message)
{
  static const Cairn__ActivityAnswer init_value = CAIRN__ACTIVITY_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__activity_answer__get_packed_size
                     (const Cairn__ActivityAnswer *message)
{
  assert(message->base.descriptor == &cairn__activity_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__activity_answer__pack
                     (const Cairn__ActivityAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__activity_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__activity_answer__pack_to_buffer
                     (const Cairn__ActivityAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__activity_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ActivityAnswer *
       cairn__activity_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ActivityAnswer *)
     protobuf_c_message_unpack (&cairn__activity_answer__descriptor,
                                allocator, len, data);
}
void   cairn__activity_answer__free_unpacked
                     (Cairn__ActivityAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__activity_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__drive_audit_query__init
                     (Cairn__DriveAuditQuery         *message)
{
  static const Cairn__DriveAuditQuery init_value = CAIRN__DRIVE_AUDIT_QUERY__INIT;
  *message = init_value;
}
size_t cairn__drive_audit_query__get_packed_size
                     (const Cairn__DriveAuditQuery *message)
{
  assert(message->base.descriptor == &cairn__drive_audit_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__drive_audit_query__pack
                     (const Cairn__DriveAuditQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__drive_audit_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__drive_audit_query__pack_to_buffer
                     (const Cairn__DriveAuditQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__drive_audit_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DriveAuditQuery *
       cairn__drive_audit_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DriveAuditQuery *)
     protobuf_c_message_unpack (&cairn__drive_audit_query__descriptor,
                                allocator, len, data);
}
void   cairn__drive_audit_query__free_unpacked
                     (Cairn__DriveAuditQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__drive_audit_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__drive_audit_answer__init
                     (Cairn__DriveAuditAnswer         *message)
{
  static const Cairn__DriveAuditAnswer init_value = CAIRN__DRIVE_AUDIT_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__drive_audit_answer__get_packed_size
                     (const Cairn__DriveAuditAnswer *message)
{
  assert(message->base.descriptor == &cairn__drive_audit_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__drive_audit_answer__pack
                     (const Cairn__DriveAuditAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__drive_audit_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__drive_audit_answer__pack_to_buffer
                     (const Cairn__DriveAuditAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__drive_audit_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DriveAuditAnswer *
       cairn__drive_audit_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DriveAuditAnswer *)
     protobuf_c_message_unpack (&cairn__drive_audit_answer__descriptor,
                                allocator, len, data);
}
void   cairn__drive_audit_answer__free_unpacked
                     (Cairn__DriveAuditAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__drive_audit_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__drive_audit_item__init
                     (Cairn__DriveAuditItem         *message)
{
  static const Cairn__DriveAuditItem init_value = CAIRN__DRIVE_AUDIT_ITEM__INIT;
  *message = init_value;
}
size_t cairn__drive_audit_item__get_packed_size
                     (const Cairn__DriveAuditItem *message)
{
  assert(message->base.descriptor == &cairn__drive_audit_item__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__drive_audit_item__pack
                     (const Cairn__DriveAuditItem *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__drive_audit_item__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__drive_audit_item__pack_to_buffer
                     (const Cairn__DriveAuditItem *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__drive_audit_item__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DriveAuditItem *
       cairn__drive_audit_item__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DriveAuditItem *)
     protobuf_c_message_unpack (&cairn__drive_audit_item__descriptor,
                                allocator, len, data);
}
void   cairn__drive_audit_item__free_unpacked
                     (Cairn__DriveAuditItem *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__drive_audit_item__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__notices_query__init
                     (Cairn__NoticesQuery         *message)
{
  static const Cairn__NoticesQuery init_value = CAIRN__NOTICES_QUERY__INIT;
  *message = init_value;
}
size_t cairn__notices_query__get_packed_size
                     (const Cairn__NoticesQuery *message)
{
  assert(message->base.descriptor == &cairn__notices_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__notices_query__pack
                     (const Cairn__NoticesQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__notices_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__notices_query__pack_to_buffer
                     (const Cairn__NoticesQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__notices_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__NoticesQuery *
       cairn__notices_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__NoticesQuery *)
     protobuf_c_message_unpack (&cairn__notices_query__descriptor,
                                allocator, len, data);
}
void   cairn__notices_query__free_unpacked
                     (Cairn__NoticesQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__notices_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__notices_answer__init
                     (Cairn__NoticesAnswer         *message)
{
  static const Cairn__NoticesAnswer init_value = CAIRN__NOTICES_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__notices_answer__get_packed_size
                     (const Cairn__NoticesAnswer *message)
{
  assert(message->base.descriptor == &cairn__notices_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__notices_answer__pack
                     (const Cairn__NoticesAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__notices_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__notices_answer__pack_to_buffer
                     (const Cairn__NoticesAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__notices_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__NoticesAnswer *
       cairn__notices_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__NoticesAnswer *)
     protobuf_c_message_unpack (&cairn__notices_answer__descriptor,
                                allocator, len, data);
}
void   cairn__notices_answer__free_unpacked
                     (Cairn__NoticesAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__notices_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__notice__init
                     (Cairn__Notice         *message)
{
  static const Cairn__Notice init_value = CAIRN__NOTICE__INIT;
  *message = init_value;
}
size_t cairn__notice__get_packed_size
                     (const Cairn__Notice *message)
{
  assert(message->base.descriptor == &cairn__notice__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__notice__pack
                     (const Cairn__Notice *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__notice__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__notice__pack_to_buffer
                     (const Cairn__Notice *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__notice__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Notice *
       cairn__notice__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Notice *)
     protobuf_c_message_unpack (&cairn__notice__descriptor,
                                allocator, len, data);
}
void   cairn__notice__free_unpacked
                     (Cairn__Notice *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__notice__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
static const ProtobufCFieldDescriptor cairn__shard_query__field_descriptors[5] =
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
  {
    "deliveries",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ShardQuery, question_case),
    offsetof(Cairn__ShardQuery, deliveries),
    &cairn__deliveries_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "export",
    20,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ShardQuery, question_case),
    offsetof(Cairn__ShardQuery, export),
    &cairn__export_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__shard_query__field_indices_by_name[] = {
  3,   /* field[3] = deliveries */
  0,   /* field[0] = drive */
  2,   /* field[2] = due */
  4,   /* field[4] = export */
  1,   /* field[1] = references */
};
static const ProtobufCIntRange cairn__shard_query__number_ranges[2 + 1] =
{
  { 1, 0 },
  { 20, 4 },
  { 0, 5 }
};
const ProtobufCMessageDescriptor cairn__shard_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ShardQuery",
  "ShardQuery",
  "Cairn__ShardQuery",
  "cairn",
  sizeof(Cairn__ShardQuery),
  5,
  cairn__shard_query__field_descriptors,
  cairn__shard_query__field_indices_by_name,
  2,  cairn__shard_query__number_ranges,
  (ProtobufCMessageInit) cairn__shard_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__shard_query_answer__field_descriptors[6] =
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
  {
    "deliveries",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ShardQueryAnswer, answer_case),
    offsetof(Cairn__ShardQueryAnswer, deliveries),
    &cairn__deliveries_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "export",
    20,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ShardQueryAnswer, answer_case),
    offsetof(Cairn__ShardQueryAnswer, export),
    &cairn__export_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__shard_query_answer__field_indices_by_name[] = {
  4,   /* field[4] = deliveries */
  1,   /* field[1] = drive */
  3,   /* field[3] = due */
  5,   /* field[5] = export */
  2,   /* field[2] = references */
  0,   /* field[0] = refused */
};
static const ProtobufCIntRange cairn__shard_query_answer__number_ranges[2 + 1] =
{
  { 1, 0 },
  { 20, 5 },
  { 0, 6 }
};
const ProtobufCMessageDescriptor cairn__shard_query_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ShardQueryAnswer",
  "ShardQueryAnswer",
  "Cairn__ShardQueryAnswer",
  "cairn",
  sizeof(Cairn__ShardQueryAnswer),
  6,
  cairn__shard_query_answer__field_descriptors,
  cairn__shard_query_answer__field_indices_by_name,
  2,  cairn__shard_query_answer__number_ranges,
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
static const ProtobufCFieldDescriptor cairn__due_answer__field_descriptors[2] =
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
  {
    "drive",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__DueAnswer, has_drive),
    offsetof(Cairn__DueAnswer, drive),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__due_answer__field_indices_by_name[] = {
  1,   /* field[1] = drive */
  0,   /* field[0] = due */
};
static const ProtobufCIntRange cairn__due_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__due_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DueAnswer",
  "DueAnswer",
  "Cairn__DueAnswer",
  "cairn",
  sizeof(Cairn__DueAnswer),
  2,
  cairn__due_answer__field_descriptors,
  cairn__due_answer__field_indices_by_name,
  1,  cairn__due_answer__number_ranges,
  (ProtobufCMessageInit) cairn__due_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__deliveries_query__field_descriptors[2] =
{
  {
    "count_max",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__DeliveriesQuery, count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "cursor",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__DeliveriesQuery, has_cursor),
    offsetof(Cairn__DeliveriesQuery, cursor),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__deliveries_query__field_indices_by_name[] = {
  0,   /* field[0] = count_max */
  1,   /* field[1] = cursor */
};
static const ProtobufCIntRange cairn__deliveries_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__deliveries_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DeliveriesQuery",
  "DeliveriesQuery",
  "Cairn__DeliveriesQuery",
  "cairn",
  sizeof(Cairn__DeliveriesQuery),
  2,
  cairn__deliveries_query__field_descriptors,
  cairn__deliveries_query__field_indices_by_name,
  1,  cairn__deliveries_query__number_ranges,
  (ProtobufCMessageInit) cairn__deliveries_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__deliveries_answer__field_descriptors[2] =
{
  {
    "deliveries",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DeliveriesAnswer, n_deliveries),
    offsetof(Cairn__DeliveriesAnswer, deliveries),
    &cairn__delivery__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "cursor",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__DeliveriesAnswer, has_cursor),
    offsetof(Cairn__DeliveriesAnswer, cursor),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__deliveries_answer__field_indices_by_name[] = {
  1,   /* field[1] = cursor */
  0,   /* field[0] = deliveries */
};
static const ProtobufCIntRange cairn__deliveries_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__deliveries_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DeliveriesAnswer",
  "DeliveriesAnswer",
  "Cairn__DeliveriesAnswer",
  "cairn",
  sizeof(Cairn__DeliveriesAnswer),
  2,
  cairn__deliveries_answer__field_descriptors,
  cairn__deliveries_answer__field_indices_by_name,
  1,  cairn__deliveries_answer__number_ranges,
  (ProtobufCMessageInit) cairn__deliveries_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__delivery__field_descriptors[4] =
{
  {
    "source",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Delivery, source),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "target",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Delivery, target),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "sequence",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Delivery, sequence),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "row",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__Delivery, row),
    &cairn__delivery_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__delivery__field_indices_by_name[] = {
  3,   /* field[3] = row */
  2,   /* field[2] = sequence */
  0,   /* field[0] = source */
  1,   /* field[1] = target */
};
static const ProtobufCIntRange cairn__delivery__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__delivery__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Delivery",
  "Delivery",
  "Cairn__Delivery",
  "cairn",
  sizeof(Cairn__Delivery),
  4,
  cairn__delivery__field_descriptors,
  cairn__delivery__field_indices_by_name,
  1,  cairn__delivery__number_ranges,
  (ProtobufCMessageInit) cairn__delivery__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__export_query__field_descriptors[4] =
{
  {
    "slot",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ExportQuery, slot),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "move",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ExportQuery, move),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "from",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__ExportQuery, from),
    &cairn__slot_position__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "byte_count_max",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ExportQuery, byte_count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__export_query__field_indices_by_name[] = {
  3,   /* field[3] = byte_count_max */
  2,   /* field[2] = from */
  1,   /* field[1] = move */
  0,   /* field[0] = slot */
};
static const ProtobufCIntRange cairn__export_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__export_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ExportQuery",
  "ExportQuery",
  "Cairn__ExportQuery",
  "cairn",
  sizeof(Cairn__ExportQuery),
  4,
  cairn__export_query__field_descriptors,
  cairn__export_query__field_indices_by_name,
  1,  cairn__export_query__number_ranges,
  (ProtobufCMessageInit) cairn__export_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__export_answer__field_descriptors[4] =
{
  {
    "slot",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__ExportAnswer, slot),
    &cairn__slot_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "to",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__ExportAnswer, to),
    &cairn__slot_position__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "rows",
    3,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ExportAnswer, n_rows),
    offsetof(Cairn__ExportAnswer, rows),
    &cairn__slot_pair__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "note_count_left",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ExportAnswer, note_count_left),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__export_answer__field_indices_by_name[] = {
  3,   /* field[3] = note_count_left */
  2,   /* field[2] = rows */
  0,   /* field[0] = slot */
  1,   /* field[1] = to */
};
static const ProtobufCIntRange cairn__export_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__export_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ExportAnswer",
  "ExportAnswer",
  "Cairn__ExportAnswer",
  "cairn",
  sizeof(Cairn__ExportAnswer),
  4,
  cairn__export_answer__field_descriptors,
  cairn__export_answer__field_indices_by_name,
  1,  cairn__export_answer__number_ranges,
  (ProtobufCMessageInit) cairn__export_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__drive_query__field_descriptors[20] =
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
  {
    "access",
    11,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQuery, question_case),
    offsetof(Cairn__DriveQuery, access),
    &cairn__access_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "link",
    12,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQuery, question_case),
    offsetof(Cairn__DriveQuery, link),
    &cairn__link_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "comments",
    13,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQuery, question_case),
    offsetof(Cairn__DriveQuery, comments),
    &cairn__comments_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "devices",
    14,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQuery, question_case),
    offsetof(Cairn__DriveQuery, devices),
    &cairn__devices_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "search",
    15,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQuery, question_case),
    offsetof(Cairn__DriveQuery, search),
    &cairn__search_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "stars",
    16,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQuery, question_case),
    offsetof(Cairn__DriveQuery, stars),
    &cairn__stars_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "shared",
    17,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQuery, question_case),
    offsetof(Cairn__DriveQuery, shared),
    &cairn__shared_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "activity",
    20,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQuery, question_case),
    offsetof(Cairn__DriveQuery, activity),
    &cairn__activity_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "audit",
    21,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQuery, question_case),
    offsetof(Cairn__DriveQuery, audit),
    &cairn__drive_audit_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "notices",
    22,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQuery, question_case),
    offsetof(Cairn__DriveQuery, notices),
    &cairn__notices_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__drive_query__field_indices_by_name[] = {
  10,   /* field[10] = access */
  17,   /* field[17] = activity */
  1,   /* field[1] = actor */
  18,   /* field[18] = audit */
  5,   /* field[5] = changes */
  12,   /* field[12] = comments */
  13,   /* field[13] = devices */
  0,   /* field[0] = drive */
  6,   /* field[6] = drive_stat */
  11,   /* field[11] = link */
  4,   /* field[4] = list */
  8,   /* field[8] = manifest */
  19,   /* field[19] = notices */
  14,   /* field[14] = search */
  16,   /* field[16] = shared */
  15,   /* field[15] = stars */
  3,   /* field[3] = stat */
  2,   /* field[2] = time */
  9,   /* field[9] = upload */
  7,   /* field[7] = versions */
};
static const ProtobufCIntRange cairn__drive_query__number_ranges[2 + 1] =
{
  { 1, 0 },
  { 20, 17 },
  { 0, 20 }
};
const ProtobufCMessageDescriptor cairn__drive_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DriveQuery",
  "DriveQuery",
  "Cairn__DriveQuery",
  "cairn",
  sizeof(Cairn__DriveQuery),
  20,
  cairn__drive_query__field_descriptors,
  cairn__drive_query__field_indices_by_name,
  2,  cairn__drive_query__number_ranges,
  (ProtobufCMessageInit) cairn__drive_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__drive_query_answer__field_descriptors[17] =
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
  {
    "access",
    9,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQueryAnswer, answer_case),
    offsetof(Cairn__DriveQueryAnswer, access),
    &cairn__access_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "link",
    10,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQueryAnswer, answer_case),
    offsetof(Cairn__DriveQueryAnswer, link),
    &cairn__link_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "comments",
    11,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQueryAnswer, answer_case),
    offsetof(Cairn__DriveQueryAnswer, comments),
    &cairn__comments_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "devices",
    12,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQueryAnswer, answer_case),
    offsetof(Cairn__DriveQueryAnswer, devices),
    &cairn__devices_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "found",
    13,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQueryAnswer, answer_case),
    offsetof(Cairn__DriveQueryAnswer, found),
    &cairn__search_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "shared",
    14,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQueryAnswer, answer_case),
    offsetof(Cairn__DriveQueryAnswer, shared),
    &cairn__shared_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "activity",
    20,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQueryAnswer, answer_case),
    offsetof(Cairn__DriveQueryAnswer, activity),
    &cairn__activity_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "audit",
    21,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQueryAnswer, answer_case),
    offsetof(Cairn__DriveQueryAnswer, audit),
    &cairn__drive_audit_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "notices",
    22,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveQueryAnswer, answer_case),
    offsetof(Cairn__DriveQueryAnswer, notices),
    &cairn__notices_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__drive_query_answer__field_indices_by_name[] = {
  8,   /* field[8] = access */
  14,   /* field[14] = activity */
  15,   /* field[15] = audit */
  3,   /* field[3] = changes */
  10,   /* field[10] = comments */
  11,   /* field[11] = devices */
  4,   /* field[4] = drive_stat */
  12,   /* field[12] = found */
  9,   /* field[9] = link */
  2,   /* field[2] = list */
  6,   /* field[6] = manifest */
  16,   /* field[16] = notices */
  0,   /* field[0] = refused */
  13,   /* field[13] = shared */
  1,   /* field[1] = stat */
  7,   /* field[7] = upload */
  5,   /* field[5] = versions */
};
static const ProtobufCIntRange cairn__drive_query_answer__number_ranges[2 + 1] =
{
  { 1, 0 },
  { 20, 14 },
  { 0, 17 }
};
const ProtobufCMessageDescriptor cairn__drive_query_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DriveQueryAnswer",
  "DriveQueryAnswer",
  "Cairn__DriveQueryAnswer",
  "cairn",
  sizeof(Cairn__DriveQueryAnswer),
  17,
  cairn__drive_query_answer__field_descriptors,
  cairn__drive_query_answer__field_indices_by_name,
  2,  cairn__drive_query_answer__number_ranges,
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
static const ProtobufCFieldDescriptor cairn__stat_answer__field_descriptors[4] =
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
  {
    "role",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__StatAnswer, role),
    &cairn__access_role__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__stat_answer__field_indices_by_name[] = {
  1,   /* field[1] = details */
  2,   /* field[2] = is_starred */
  0,   /* field[0] = item */
  3,   /* field[3] = role */
};
static const ProtobufCIntRange cairn__stat_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__stat_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.StatAnswer",
  "StatAnswer",
  "Cairn__StatAnswer",
  "cairn",
  sizeof(Cairn__StatAnswer),
  4,
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
static const ProtobufCFieldDescriptor cairn__changes_answer__field_descriptors[3] =
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
    "sequence_seen",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ChangesAnswer, sequence_seen),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "sequence_last",
    3,
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
  2,   /* field[2] = sequence_last */
  1,   /* field[1] = sequence_seen */
};
static const ProtobufCIntRange cairn__changes_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__changes_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ChangesAnswer",
  "ChangesAnswer",
  "Cairn__ChangesAnswer",
  "cairn",
  sizeof(Cairn__ChangesAnswer),
  3,
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
static const ProtobufCFieldDescriptor cairn__access_query__field_descriptors[1] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccessQuery, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__access_query__field_indices_by_name[] = {
  0,   /* field[0] = node */
};
static const ProtobufCIntRange cairn__access_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__access_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.AccessQuery",
  "AccessQuery",
  "Cairn__AccessQuery",
  "cairn",
  sizeof(Cairn__AccessQuery),
  1,
  cairn__access_query__field_descriptors,
  cairn__access_query__field_indices_by_name,
  1,  cairn__access_query__number_ranges,
  (ProtobufCMessageInit) cairn__access_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__access_answer__field_descriptors[4] =
{
  {
    "owner",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccessAnswer, owner),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "grants",
    2,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__AccessAnswer, n_grants),
    offsetof(Cairn__AccessAnswer, grants),
    &cairn__access_item__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "links",
    3,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__AccessAnswer, n_links),
    offsetof(Cairn__AccessAnswer, links),
    &cairn__link_item__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_cut",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccessAnswer, is_cut),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__access_answer__field_indices_by_name[] = {
  1,   /* field[1] = grants */
  3,   /* field[3] = is_cut */
  2,   /* field[2] = links */
  0,   /* field[0] = owner */
};
static const ProtobufCIntRange cairn__access_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__access_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.AccessAnswer",
  "AccessAnswer",
  "Cairn__AccessAnswer",
  "cairn",
  sizeof(Cairn__AccessAnswer),
  4,
  cairn__access_answer__field_descriptors,
  cairn__access_answer__field_indices_by_name,
  1,  cairn__access_answer__number_ranges,
  (ProtobufCMessageInit) cairn__access_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__access_item__field_descriptors[2] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccessItem, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "grant",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccessItem, grant),
    &cairn__grant_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__access_item__field_indices_by_name[] = {
  1,   /* field[1] = grant */
  0,   /* field[0] = node */
};
static const ProtobufCIntRange cairn__access_item__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__access_item__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.AccessItem",
  "AccessItem",
  "Cairn__AccessItem",
  "cairn",
  sizeof(Cairn__AccessItem),
  2,
  cairn__access_item__field_descriptors,
  cairn__access_item__field_indices_by_name,
  1,  cairn__access_item__number_ranges,
  (ProtobufCMessageInit) cairn__access_item__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__link_item__field_descriptors[2] =
{
  {
    "token",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__LinkItem, token),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "link",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__LinkItem, link),
    &cairn__link_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__link_item__field_indices_by_name[] = {
  1,   /* field[1] = link */
  0,   /* field[0] = token */
};
static const ProtobufCIntRange cairn__link_item__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__link_item__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.LinkItem",
  "LinkItem",
  "Cairn__LinkItem",
  "cairn",
  sizeof(Cairn__LinkItem),
  2,
  cairn__link_item__field_descriptors,
  cairn__link_item__field_indices_by_name,
  1,  cairn__link_item__number_ranges,
  (ProtobufCMessageInit) cairn__link_item__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__link_query__field_descriptors[1] =
{
  {
    "token",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__LinkQuery, token),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__link_query__field_indices_by_name[] = {
  0,   /* field[0] = token */
};
static const ProtobufCIntRange cairn__link_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__link_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.LinkQuery",
  "LinkQuery",
  "Cairn__LinkQuery",
  "cairn",
  sizeof(Cairn__LinkQuery),
  1,
  cairn__link_query__field_descriptors,
  cairn__link_query__field_indices_by_name,
  1,  cairn__link_query__number_ranges,
  (ProtobufCMessageInit) cairn__link_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__link_answer__field_descriptors[1] =
{
  {
    "link",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__LinkAnswer, link),
    &cairn__link_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__link_answer__field_indices_by_name[] = {
  0,   /* field[0] = link */
};
static const ProtobufCIntRange cairn__link_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__link_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.LinkAnswer",
  "LinkAnswer",
  "Cairn__LinkAnswer",
  "cairn",
  sizeof(Cairn__LinkAnswer),
  1,
  cairn__link_answer__field_descriptors,
  cairn__link_answer__field_indices_by_name,
  1,  cairn__link_answer__number_ranges,
  (ProtobufCMessageInit) cairn__link_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__comments_query__field_descriptors[3] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__CommentsQuery, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "after",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__CommentsQuery, has_after),
    offsetof(Cairn__CommentsQuery, after),
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
    offsetof(Cairn__CommentsQuery, count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__comments_query__field_indices_by_name[] = {
  1,   /* field[1] = after */
  2,   /* field[2] = count_max */
  0,   /* field[0] = node */
};
static const ProtobufCIntRange cairn__comments_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__comments_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.CommentsQuery",
  "CommentsQuery",
  "Cairn__CommentsQuery",
  "cairn",
  sizeof(Cairn__CommentsQuery),
  3,
  cairn__comments_query__field_descriptors,
  cairn__comments_query__field_indices_by_name,
  1,  cairn__comments_query__number_ranges,
  (ProtobufCMessageInit) cairn__comments_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__comments_answer__field_descriptors[2] =
{
  {
    "comments",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__CommentsAnswer, n_comments),
    offsetof(Cairn__CommentsAnswer, comments),
    &cairn__comment__descriptor,
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
    offsetof(Cairn__CommentsAnswer, has_more),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__comments_answer__field_indices_by_name[] = {
  0,   /* field[0] = comments */
  1,   /* field[1] = has_more */
};
static const ProtobufCIntRange cairn__comments_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__comments_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.CommentsAnswer",
  "CommentsAnswer",
  "Cairn__CommentsAnswer",
  "cairn",
  sizeof(Cairn__CommentsAnswer),
  2,
  cairn__comments_answer__field_descriptors,
  cairn__comments_answer__field_indices_by_name,
  1,  cairn__comments_answer__number_ranges,
  (ProtobufCMessageInit) cairn__comments_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__comment__field_descriptors[2] =
{
  {
    "number",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Comment, number),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "comment",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__Comment, comment),
    &cairn__comment_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__comment__field_indices_by_name[] = {
  1,   /* field[1] = comment */
  0,   /* field[0] = number */
};
static const ProtobufCIntRange cairn__comment__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__comment__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Comment",
  "Comment",
  "Cairn__Comment",
  "cairn",
  sizeof(Cairn__Comment),
  2,
  cairn__comment__field_descriptors,
  cairn__comment__field_indices_by_name,
  1,  cairn__comment__number_ranges,
  (ProtobufCMessageInit) cairn__comment__init,
  NULL,NULL,NULL    /* reserved[123] */
};
#define cairn__devices_query__field_descriptors NULL
#define cairn__devices_query__field_indices_by_name NULL
#define cairn__devices_query__number_ranges NULL
const ProtobufCMessageDescriptor cairn__devices_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DevicesQuery",
  "DevicesQuery",
  "Cairn__DevicesQuery",
  "cairn",
  sizeof(Cairn__DevicesQuery),
  0,
  cairn__devices_query__field_descriptors,
  cairn__devices_query__field_indices_by_name,
  0,  cairn__devices_query__number_ranges,
  (ProtobufCMessageInit) cairn__devices_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__devices_answer__field_descriptors[1] =
{
  {
    "devices",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DevicesAnswer, n_devices),
    offsetof(Cairn__DevicesAnswer, devices),
    &cairn__device__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__devices_answer__field_indices_by_name[] = {
  0,   /* field[0] = devices */
};
static const ProtobufCIntRange cairn__devices_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__devices_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DevicesAnswer",
  "DevicesAnswer",
  "Cairn__DevicesAnswer",
  "cairn",
  sizeof(Cairn__DevicesAnswer),
  1,
  cairn__devices_answer__field_descriptors,
  cairn__devices_answer__field_indices_by_name,
  1,  cairn__devices_answer__number_ranges,
  (ProtobufCMessageInit) cairn__devices_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__device__field_descriptors[2] =
{
  {
    "device",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Device, device),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "row",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__Device, row),
    &cairn__device_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__device__field_indices_by_name[] = {
  0,   /* field[0] = device */
  1,   /* field[1] = row */
};
static const ProtobufCIntRange cairn__device__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__device__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Device",
  "Device",
  "Cairn__Device",
  "cairn",
  sizeof(Cairn__Device),
  2,
  cairn__device__field_descriptors,
  cairn__device__field_indices_by_name,
  1,  cairn__device__number_ranges,
  (ProtobufCMessageInit) cairn__device__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__search_query__field_descriptors[11] =
{
  {
    "text",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__SearchQuery, text),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "tag",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__SearchQuery, tag),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "kind",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_ENUM,
    offsetof(Cairn__SearchQuery, has_kind),
    offsetof(Cairn__SearchQuery, kind),
    &cairn__node_kind__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "type",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__SearchQuery, type),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "user",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__SearchQuery, has_user),
    offsetof(Cairn__SearchQuery, user),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "modified_min",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__SearchQuery, has_modified_min),
    offsetof(Cairn__SearchQuery, modified_min),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "modified_max",
    7,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__SearchQuery, has_modified_max),
    offsetof(Cairn__SearchQuery, modified_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "byte_count_min",
    8,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__SearchQuery, has_byte_count_min),
    offsetof(Cairn__SearchQuery, byte_count_min),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "byte_count_max",
    9,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__SearchQuery, has_byte_count_max),
    offsetof(Cairn__SearchQuery, byte_count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "count_max",
    10,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__SearchQuery, count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "cursor",
    11,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__SearchQuery, has_cursor),
    offsetof(Cairn__SearchQuery, cursor),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__search_query__field_indices_by_name[] = {
  8,   /* field[8] = byte_count_max */
  7,   /* field[7] = byte_count_min */
  9,   /* field[9] = count_max */
  10,   /* field[10] = cursor */
  2,   /* field[2] = kind */
  6,   /* field[6] = modified_max */
  5,   /* field[5] = modified_min */
  1,   /* field[1] = tag */
  0,   /* field[0] = text */
  3,   /* field[3] = type */
  4,   /* field[4] = user */
};
static const ProtobufCIntRange cairn__search_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 11 }
};
const ProtobufCMessageDescriptor cairn__search_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SearchQuery",
  "SearchQuery",
  "Cairn__SearchQuery",
  "cairn",
  sizeof(Cairn__SearchQuery),
  11,
  cairn__search_query__field_descriptors,
  cairn__search_query__field_indices_by_name,
  1,  cairn__search_query__number_ranges,
  (ProtobufCMessageInit) cairn__search_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__stars_query__field_descriptors[2] =
{
  {
    "count_max",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__StarsQuery, count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "cursor",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__StarsQuery, has_cursor),
    offsetof(Cairn__StarsQuery, cursor),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__stars_query__field_indices_by_name[] = {
  0,   /* field[0] = count_max */
  1,   /* field[1] = cursor */
};
static const ProtobufCIntRange cairn__stars_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__stars_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.StarsQuery",
  "StarsQuery",
  "Cairn__StarsQuery",
  "cairn",
  sizeof(Cairn__StarsQuery),
  2,
  cairn__stars_query__field_descriptors,
  cairn__stars_query__field_indices_by_name,
  1,  cairn__stars_query__number_ranges,
  (ProtobufCMessageInit) cairn__stars_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__search_answer__field_descriptors[2] =
{
  {
    "items",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__SearchAnswer, n_items),
    offsetof(Cairn__SearchAnswer, items),
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
    offsetof(Cairn__SearchAnswer, has_cursor),
    offsetof(Cairn__SearchAnswer, cursor),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__search_answer__field_indices_by_name[] = {
  1,   /* field[1] = cursor */
  0,   /* field[0] = items */
};
static const ProtobufCIntRange cairn__search_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__search_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SearchAnswer",
  "SearchAnswer",
  "Cairn__SearchAnswer",
  "cairn",
  sizeof(Cairn__SearchAnswer),
  2,
  cairn__search_answer__field_descriptors,
  cairn__search_answer__field_indices_by_name,
  1,  cairn__search_answer__number_ranges,
  (ProtobufCMessageInit) cairn__search_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__shared_query__field_descriptors[2] =
{
  {
    "count_max",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__SharedQuery, count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "cursor",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__SharedQuery, has_cursor),
    offsetof(Cairn__SharedQuery, cursor),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__shared_query__field_indices_by_name[] = {
  0,   /* field[0] = count_max */
  1,   /* field[1] = cursor */
};
static const ProtobufCIntRange cairn__shared_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__shared_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SharedQuery",
  "SharedQuery",
  "Cairn__SharedQuery",
  "cairn",
  sizeof(Cairn__SharedQuery),
  2,
  cairn__shared_query__field_descriptors,
  cairn__shared_query__field_indices_by_name,
  1,  cairn__shared_query__number_ranges,
  (ProtobufCMessageInit) cairn__shared_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__shared_answer__field_descriptors[2] =
{
  {
    "items",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__SharedAnswer, n_items),
    offsetof(Cairn__SharedAnswer, items),
    &cairn__shared_item__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "cursor",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__SharedAnswer, has_cursor),
    offsetof(Cairn__SharedAnswer, cursor),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__shared_answer__field_indices_by_name[] = {
  1,   /* field[1] = cursor */
  0,   /* field[0] = items */
};
static const ProtobufCIntRange cairn__shared_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__shared_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SharedAnswer",
  "SharedAnswer",
  "Cairn__SharedAnswer",
  "cairn",
  sizeof(Cairn__SharedAnswer),
  2,
  cairn__shared_answer__field_descriptors,
  cairn__shared_answer__field_indices_by_name,
  1,  cairn__shared_answer__number_ranges,
  (ProtobufCMessageInit) cairn__shared_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__shared_item__field_descriptors[3] =
{
  {
    "drive",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SharedItem, drive),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "node",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SharedItem, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "shared",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__SharedItem, shared),
    &cairn__shared_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__shared_item__field_indices_by_name[] = {
  0,   /* field[0] = drive */
  1,   /* field[1] = node */
  2,   /* field[2] = shared */
};
static const ProtobufCIntRange cairn__shared_item__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__shared_item__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SharedItem",
  "SharedItem",
  "Cairn__SharedItem",
  "cairn",
  sizeof(Cairn__SharedItem),
  3,
  cairn__shared_item__field_descriptors,
  cairn__shared_item__field_indices_by_name,
  1,  cairn__shared_item__number_ranges,
  (ProtobufCMessageInit) cairn__shared_item__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__activity_query__field_descriptors[4] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__ActivityQuery, has_node),
    offsetof(Cairn__ActivityQuery, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "user",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__ActivityQuery, has_user),
    offsetof(Cairn__ActivityQuery, user),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "before",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__ActivityQuery, has_before),
    offsetof(Cairn__ActivityQuery, before),
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
    offsetof(Cairn__ActivityQuery, count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__activity_query__field_indices_by_name[] = {
  2,   /* field[2] = before */
  3,   /* field[3] = count_max */
  0,   /* field[0] = node */
  1,   /* field[1] = user */
};
static const ProtobufCIntRange cairn__activity_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__activity_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ActivityQuery",
  "ActivityQuery",
  "Cairn__ActivityQuery",
  "cairn",
  sizeof(Cairn__ActivityQuery),
  4,
  cairn__activity_query__field_descriptors,
  cairn__activity_query__field_indices_by_name,
  1,  cairn__activity_query__number_ranges,
  (ProtobufCMessageInit) cairn__activity_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__activity_answer__field_descriptors[2] =
{
  {
    "changes",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ActivityAnswer, n_changes),
    offsetof(Cairn__ActivityAnswer, changes),
    &cairn__change__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "before",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__ActivityAnswer, has_before),
    offsetof(Cairn__ActivityAnswer, before),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__activity_answer__field_indices_by_name[] = {
  1,   /* field[1] = before */
  0,   /* field[0] = changes */
};
static const ProtobufCIntRange cairn__activity_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__activity_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ActivityAnswer",
  "ActivityAnswer",
  "Cairn__ActivityAnswer",
  "cairn",
  sizeof(Cairn__ActivityAnswer),
  2,
  cairn__activity_answer__field_descriptors,
  cairn__activity_answer__field_indices_by_name,
  1,  cairn__activity_answer__number_ranges,
  (ProtobufCMessageInit) cairn__activity_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__drive_audit_query__field_descriptors[2] =
{
  {
    "before",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__DriveAuditQuery, has_before),
    offsetof(Cairn__DriveAuditQuery, before),
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
    offsetof(Cairn__DriveAuditQuery, count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__drive_audit_query__field_indices_by_name[] = {
  0,   /* field[0] = before */
  1,   /* field[1] = count_max */
};
static const ProtobufCIntRange cairn__drive_audit_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__drive_audit_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DriveAuditQuery",
  "DriveAuditQuery",
  "Cairn__DriveAuditQuery",
  "cairn",
  sizeof(Cairn__DriveAuditQuery),
  2,
  cairn__drive_audit_query__field_descriptors,
  cairn__drive_audit_query__field_indices_by_name,
  1,  cairn__drive_audit_query__number_ranges,
  (ProtobufCMessageInit) cairn__drive_audit_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__drive_audit_answer__field_descriptors[2] =
{
  {
    "items",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveAuditAnswer, n_items),
    offsetof(Cairn__DriveAuditAnswer, items),
    &cairn__drive_audit_item__descriptor,
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
    offsetof(Cairn__DriveAuditAnswer, has_more),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__drive_audit_answer__field_indices_by_name[] = {
  1,   /* field[1] = has_more */
  0,   /* field[0] = items */
};
static const ProtobufCIntRange cairn__drive_audit_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__drive_audit_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DriveAuditAnswer",
  "DriveAuditAnswer",
  "Cairn__DriveAuditAnswer",
  "cairn",
  sizeof(Cairn__DriveAuditAnswer),
  2,
  cairn__drive_audit_answer__field_descriptors,
  cairn__drive_audit_answer__field_indices_by_name,
  1,  cairn__drive_audit_answer__number_ranges,
  (ProtobufCMessageInit) cairn__drive_audit_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__drive_audit_item__field_descriptors[2] =
{
  {
    "sequence",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__DriveAuditItem, sequence),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "row",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__DriveAuditItem, row),
    &cairn__drive_audit_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__drive_audit_item__field_indices_by_name[] = {
  1,   /* field[1] = row */
  0,   /* field[0] = sequence */
};
static const ProtobufCIntRange cairn__drive_audit_item__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__drive_audit_item__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DriveAuditItem",
  "DriveAuditItem",
  "Cairn__DriveAuditItem",
  "cairn",
  sizeof(Cairn__DriveAuditItem),
  2,
  cairn__drive_audit_item__field_descriptors,
  cairn__drive_audit_item__field_indices_by_name,
  1,  cairn__drive_audit_item__number_ranges,
  (ProtobufCMessageInit) cairn__drive_audit_item__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__notices_query__field_descriptors[2] =
{
  {
    "after",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__NoticesQuery, after),
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
    offsetof(Cairn__NoticesQuery, count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__notices_query__field_indices_by_name[] = {
  0,   /* field[0] = after */
  1,   /* field[1] = count_max */
};
static const ProtobufCIntRange cairn__notices_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__notices_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.NoticesQuery",
  "NoticesQuery",
  "Cairn__NoticesQuery",
  "cairn",
  sizeof(Cairn__NoticesQuery),
  2,
  cairn__notices_query__field_descriptors,
  cairn__notices_query__field_indices_by_name,
  1,  cairn__notices_query__number_ranges,
  (ProtobufCMessageInit) cairn__notices_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__notices_answer__field_descriptors[3] =
{
  {
    "notices",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__NoticesAnswer, n_notices),
    offsetof(Cairn__NoticesAnswer, notices),
    &cairn__notice__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "seen",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__NoticesAnswer, seen),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "last",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__NoticesAnswer, last),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__notices_answer__field_indices_by_name[] = {
  2,   /* field[2] = last */
  0,   /* field[0] = notices */
  1,   /* field[1] = seen */
};
static const ProtobufCIntRange cairn__notices_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__notices_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.NoticesAnswer",
  "NoticesAnswer",
  "Cairn__NoticesAnswer",
  "cairn",
  sizeof(Cairn__NoticesAnswer),
  3,
  cairn__notices_answer__field_descriptors,
  cairn__notices_answer__field_indices_by_name,
  1,  cairn__notices_answer__number_ranges,
  (ProtobufCMessageInit) cairn__notices_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__notice__field_descriptors[2] =
{
  {
    "sequence",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Notice, sequence),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "row",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__Notice, row),
    &cairn__notice_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__notice__field_indices_by_name[] = {
  1,   /* field[1] = row */
  0,   /* field[0] = sequence */
};
static const ProtobufCIntRange cairn__notice__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__notice__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Notice",
  "Notice",
  "Cairn__Notice",
  "cairn",
  sizeof(Cairn__Notice),
  2,
  cairn__notice__field_descriptors,
  cairn__notice__field_indices_by_name,
  1,  cairn__notice__number_ranges,
  (ProtobufCMessageInit) cairn__notice__init,
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
