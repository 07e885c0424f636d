/* Made by protoc-c through `make schema`. Change the .proto file instead of this one. */
/* Generated from: control_rows.proto */

/* Do not generate deprecated warnings for self */
#ifndef PROTOBUF_C__NO_DEPRECATED
#define PROTOBUF_C__NO_DEPRECATED
#endif

#include "control_rows.pb-c.h"
void   cairn__cluster_row__init
                     (Cairn__ClusterRow         *message)
{
  static const Cairn__ClusterRow init_value = CAIRN__CLUSTER_ROW__INIT;
  *message = init_value;
}
size_t cairn__cluster_row__get_packed_size
                     (const Cairn__ClusterRow *message)
{
  assert(message->base.descriptor == &cairn__cluster_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__cluster_row__pack
                     (const Cairn__ClusterRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__cluster_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__cluster_row__pack_to_buffer
                     (const Cairn__ClusterRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__cluster_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClusterRow *
       cairn__cluster_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClusterRow *)
     protobuf_c_message_unpack (&cairn__cluster_row__descriptor,
                                allocator, len, data);
}
void   cairn__cluster_row__free_unpacked
                     (Cairn__ClusterRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__cluster_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__node_roles__init
                     (Cairn__NodeRoles         *message)
{
  static const Cairn__NodeRoles init_value = CAIRN__NODE_ROLES__INIT;
  *message = init_value;
}
size_t cairn__node_roles__get_packed_size
                     (const Cairn__NodeRoles *message)
{
  assert(message->base.descriptor == &cairn__node_roles__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__node_roles__pack
                     (const Cairn__NodeRoles *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__node_roles__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__node_roles__pack_to_buffer
                     (const Cairn__NodeRoles *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__node_roles__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__NodeRoles *
       cairn__node_roles__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__NodeRoles *)
     protobuf_c_message_unpack (&cairn__node_roles__descriptor,
                                allocator, len, data);
}
void   cairn__node_roles__free_unpacked
                     (Cairn__NodeRoles *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__node_roles__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__node_address__init
                     (Cairn__NodeAddress         *message)
{
  static const Cairn__NodeAddress init_value = CAIRN__NODE_ADDRESS__INIT;
  *message = init_value;
}
size_t cairn__node_address__get_packed_size
                     (const Cairn__NodeAddress *message)
{
  assert(message->base.descriptor == &cairn__node_address__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__node_address__pack
                     (const Cairn__NodeAddress *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__node_address__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__node_address__pack_to_buffer
                     (const Cairn__NodeAddress *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__node_address__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__NodeAddress *
       cairn__node_address__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__NodeAddress *)
     protobuf_c_message_unpack (&cairn__node_address__descriptor,
                                allocator, len, data);
}
void   cairn__node_address__free_unpacked
                     (Cairn__NodeAddress *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__node_address__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__node_certificate__init
                     (Cairn__NodeCertificate         *message)
{
  static const Cairn__NodeCertificate init_value = CAIRN__NODE_CERTIFICATE__INIT;
  *message = init_value;
}
size_t cairn__node_certificate__get_packed_size
                     (const Cairn__NodeCertificate *message)
{
  assert(message->base.descriptor == &cairn__node_certificate__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__node_certificate__pack
                     (const Cairn__NodeCertificate *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__node_certificate__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__node_certificate__pack_to_buffer
                     (const Cairn__NodeCertificate *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__node_certificate__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__NodeCertificate *
       cairn__node_certificate__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__NodeCertificate *)
     protobuf_c_message_unpack (&cairn__node_certificate__descriptor,
                                allocator, len, data);
}
void   cairn__node_certificate__free_unpacked
                     (Cairn__NodeCertificate *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__node_certificate__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__cluster_node_row__init
                     (Cairn__ClusterNodeRow         *message)
{
  static const Cairn__ClusterNodeRow init_value = CAIRN__CLUSTER_NODE_ROW__INIT;
  *message = init_value;
}
size_t cairn__cluster_node_row__get_packed_size
                     (const Cairn__ClusterNodeRow *message)
{
  assert(message->base.descriptor == &cairn__cluster_node_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__cluster_node_row__pack
                     (const Cairn__ClusterNodeRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__cluster_node_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__cluster_node_row__pack_to_buffer
                     (const Cairn__ClusterNodeRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__cluster_node_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClusterNodeRow *
       cairn__cluster_node_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClusterNodeRow *)
     protobuf_c_message_unpack (&cairn__cluster_node_row__descriptor,
                                allocator, len, data);
}
void   cairn__cluster_node_row__free_unpacked
                     (Cairn__ClusterNodeRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__cluster_node_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__zone_row__init
                     (Cairn__ZoneRow         *message)
{
  static const Cairn__ZoneRow init_value = CAIRN__ZONE_ROW__INIT;
  *message = init_value;
}
size_t cairn__zone_row__get_packed_size
                     (const Cairn__ZoneRow *message)
{
  assert(message->base.descriptor == &cairn__zone_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__zone_row__pack
                     (const Cairn__ZoneRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__zone_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__zone_row__pack_to_buffer
                     (const Cairn__ZoneRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__zone_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ZoneRow *
       cairn__zone_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ZoneRow *)
     protobuf_c_message_unpack (&cairn__zone_row__descriptor,
                                allocator, len, data);
}
void   cairn__zone_row__free_unpacked
                     (Cairn__ZoneRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__zone_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__join_token_row__init
                     (Cairn__JoinTokenRow         *message)
{
  static const Cairn__JoinTokenRow init_value = CAIRN__JOIN_TOKEN_ROW__INIT;
  *message = init_value;
}
size_t cairn__join_token_row__get_packed_size
                     (const Cairn__JoinTokenRow *message)
{
  assert(message->base.descriptor == &cairn__join_token_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__join_token_row__pack
                     (const Cairn__JoinTokenRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__join_token_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__join_token_row__pack_to_buffer
                     (const Cairn__JoinTokenRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__join_token_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__JoinTokenRow *
       cairn__join_token_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__JoinTokenRow *)
     protobuf_c_message_unpack (&cairn__join_token_row__descriptor,
                                allocator, len, data);
}
void   cairn__join_token_row__free_unpacked
                     (Cairn__JoinTokenRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__join_token_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__shard_member__init
                     (Cairn__ShardMember         *message)
{
  static const Cairn__ShardMember init_value = CAIRN__SHARD_MEMBER__INIT;
  *message = init_value;
}
size_t cairn__shard_member__get_packed_size
                     (const Cairn__ShardMember *message)
{
  assert(message->base.descriptor == &cairn__shard_member__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__shard_member__pack
                     (const Cairn__ShardMember *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__shard_member__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__shard_member__pack_to_buffer
                     (const Cairn__ShardMember *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__shard_member__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ShardMember *
       cairn__shard_member__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ShardMember *)
     protobuf_c_message_unpack (&cairn__shard_member__descriptor,
                                allocator, len, data);
}
void   cairn__shard_member__free_unpacked
                     (Cairn__ShardMember *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__shard_member__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__shard_row__init
                     (Cairn__ShardRow         *message)
{
  static const Cairn__ShardRow init_value = CAIRN__SHARD_ROW__INIT;
  *message = init_value;
}
size_t cairn__shard_row__get_packed_size
                     (const Cairn__ShardRow *message)
{
  assert(message->base.descriptor == &cairn__shard_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__shard_row__pack
                     (const Cairn__ShardRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__shard_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__shard_row__pack_to_buffer
                     (const Cairn__ShardRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__shard_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ShardRow *
       cairn__shard_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ShardRow *)
     protobuf_c_message_unpack (&cairn__shard_row__descriptor,
                                allocator, len, data);
}
void   cairn__shard_row__free_unpacked
                     (Cairn__ShardRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__shard_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__slot_run__init
                     (Cairn__SlotRun         *message)
{
  static const Cairn__SlotRun init_value = CAIRN__SLOT_RUN__INIT;
  *message = init_value;
}
size_t cairn__slot_run__get_packed_size
                     (const Cairn__SlotRun *message)
{
  assert(message->base.descriptor == &cairn__slot_run__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__slot_run__pack
                     (const Cairn__SlotRun *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__slot_run__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__slot_run__pack_to_buffer
                     (const Cairn__SlotRun *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__slot_run__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SlotRun *
       cairn__slot_run__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SlotRun *)
     protobuf_c_message_unpack (&cairn__slot_run__descriptor,
                                allocator, len, data);
}
void   cairn__slot_run__free_unpacked
                     (Cairn__SlotRun *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__slot_run__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__slot_table_row__init
                     (Cairn__SlotTableRow         *message)
{
  static const Cairn__SlotTableRow init_value = CAIRN__SLOT_TABLE_ROW__INIT;
  *message = init_value;
}
size_t cairn__slot_table_row__get_packed_size
                     (const Cairn__SlotTableRow *message)
{
  assert(message->base.descriptor == &cairn__slot_table_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__slot_table_row__pack
                     (const Cairn__SlotTableRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__slot_table_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__slot_table_row__pack_to_buffer
                     (const Cairn__SlotTableRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__slot_table_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SlotTableRow *
       cairn__slot_table_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SlotTableRow *)
     protobuf_c_message_unpack (&cairn__slot_table_row__descriptor,
                                allocator, len, data);
}
void   cairn__slot_table_row__free_unpacked
                     (Cairn__SlotTableRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__slot_table_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__slot_change_row__init
                     (Cairn__SlotChangeRow         *message)
{
  static const Cairn__SlotChangeRow init_value = CAIRN__SLOT_CHANGE_ROW__INIT;
  *message = init_value;
}
size_t cairn__slot_change_row__get_packed_size
                     (const Cairn__SlotChangeRow *message)
{
  assert(message->base.descriptor == &cairn__slot_change_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__slot_change_row__pack
                     (const Cairn__SlotChangeRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__slot_change_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__slot_change_row__pack_to_buffer
                     (const Cairn__SlotChangeRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__slot_change_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SlotChangeRow *
       cairn__slot_change_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SlotChangeRow *)
     protobuf_c_message_unpack (&cairn__slot_change_row__descriptor,
                                allocator, len, data);
}
void   cairn__slot_change_row__free_unpacked
                     (Cairn__SlotChangeRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__slot_change_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__slot_move_row__init
                     (Cairn__SlotMoveRow         *message)
{
  static const Cairn__SlotMoveRow init_value = CAIRN__SLOT_MOVE_ROW__INIT;
  *message = init_value;
}
size_t cairn__slot_move_row__get_packed_size
                     (const Cairn__SlotMoveRow *message)
{
  assert(message->base.descriptor == &cairn__slot_move_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__slot_move_row__pack
                     (const Cairn__SlotMoveRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__slot_move_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__slot_move_row__pack_to_buffer
                     (const Cairn__SlotMoveRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__slot_move_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SlotMoveRow *
       cairn__slot_move_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SlotMoveRow *)
     protobuf_c_message_unpack (&cairn__slot_move_row__descriptor,
                                allocator, len, data);
}
void   cairn__slot_move_row__free_unpacked
                     (Cairn__SlotMoveRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__slot_move_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__placement_member__init
                     (Cairn__PlacementMember         *message)
{
  static const Cairn__PlacementMember init_value = CAIRN__PLACEMENT_MEMBER__INIT;
  *message = init_value;
}
size_t cairn__placement_member__get_packed_size
                     (const Cairn__PlacementMember *message)
{
  assert(message->base.descriptor == &cairn__placement_member__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__placement_member__pack
                     (const Cairn__PlacementMember *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__placement_member__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__placement_member__pack_to_buffer
                     (const Cairn__PlacementMember *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__placement_member__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__PlacementMember *
       cairn__placement_member__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__PlacementMember *)
     protobuf_c_message_unpack (&cairn__placement_member__descriptor,
                                allocator, len, data);
}
void   cairn__placement_member__free_unpacked
                     (Cairn__PlacementMember *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__placement_member__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__placement_row__init
                     (Cairn__PlacementRow         *message)
{
  static const Cairn__PlacementRow init_value = CAIRN__PLACEMENT_ROW__INIT;
  *message = init_value;
}
size_t cairn__placement_row__get_packed_size
                     (const Cairn__PlacementRow *message)
{
  assert(message->base.descriptor == &cairn__placement_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__placement_row__pack
                     (const Cairn__PlacementRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__placement_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__placement_row__pack_to_buffer
                     (const Cairn__PlacementRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__placement_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__PlacementRow *
       cairn__placement_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__PlacementRow *)
     protobuf_c_message_unpack (&cairn__placement_row__descriptor,
                                allocator, len, data);
}
void   cairn__placement_row__free_unpacked
                     (Cairn__PlacementRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__placement_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__placement_change_row__init
                     (Cairn__PlacementChangeRow         *message)
{
  static const Cairn__PlacementChangeRow init_value = CAIRN__PLACEMENT_CHANGE_ROW__INIT;
  *message = init_value;
}
size_t cairn__placement_change_row__get_packed_size
                     (const Cairn__PlacementChangeRow *message)
{
  assert(message->base.descriptor == &cairn__placement_change_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__placement_change_row__pack
                     (const Cairn__PlacementChangeRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__placement_change_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__placement_change_row__pack_to_buffer
                     (const Cairn__PlacementChangeRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__placement_change_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__PlacementChangeRow *
       cairn__placement_change_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__PlacementChangeRow *)
     protobuf_c_message_unpack (&cairn__placement_change_row__descriptor,
                                allocator, len, data);
}
void   cairn__placement_change_row__free_unpacked
                     (Cairn__PlacementChangeRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__placement_change_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__account_row__init
                     (Cairn__AccountRow         *message)
{
  static const Cairn__AccountRow init_value = CAIRN__ACCOUNT_ROW__INIT;
  *message = init_value;
}
size_t cairn__account_row__get_packed_size
                     (const Cairn__AccountRow *message)
{
  assert(message->base.descriptor == &cairn__account_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__account_row__pack
                     (const Cairn__AccountRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__account_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__account_row__pack_to_buffer
                     (const Cairn__AccountRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__account_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__AccountRow *
       cairn__account_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__AccountRow *)
     protobuf_c_message_unpack (&cairn__account_row__descriptor,
                                allocator, len, data);
}
void   cairn__account_row__free_unpacked
                     (Cairn__AccountRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__account_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__password_verifier__init
                     (Cairn__PasswordVerifier         *message)
{
  static const Cairn__PasswordVerifier init_value = CAIRN__PASSWORD_VERIFIER__INIT;
  *message = init_value;
}
size_t cairn__password_verifier__get_packed_size
                     (const Cairn__PasswordVerifier *message)
{
  assert(message->base.descriptor == &cairn__password_verifier__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__password_verifier__pack
                     (const Cairn__PasswordVerifier *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__password_verifier__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__password_verifier__pack_to_buffer
                     (const Cairn__PasswordVerifier *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__password_verifier__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__PasswordVerifier *
       cairn__password_verifier__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__PasswordVerifier *)
     protobuf_c_message_unpack (&cairn__password_verifier__descriptor,
                                allocator, len, data);
}
void   cairn__password_verifier__free_unpacked
                     (Cairn__PasswordVerifier *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__password_verifier__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__second_factor__init
                     (Cairn__SecondFactor         *message)
{
  static const Cairn__SecondFactor init_value = CAIRN__SECOND_FACTOR__INIT;
  *message = init_value;
}
size_t cairn__second_factor__get_packed_size
                     (const Cairn__SecondFactor *message)
{
  assert(message->base.descriptor == &cairn__second_factor__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__second_factor__pack
                     (const Cairn__SecondFactor *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__second_factor__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__second_factor__pack_to_buffer
                     (const Cairn__SecondFactor *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__second_factor__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SecondFactor *
       cairn__second_factor__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SecondFactor *)
     protobuf_c_message_unpack (&cairn__second_factor__descriptor,
                                allocator, len, data);
}
void   cairn__second_factor__free_unpacked
                     (Cairn__SecondFactor *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__second_factor__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__credentials_row__init
                     (Cairn__CredentialsRow         *message)
{
  static const Cairn__CredentialsRow init_value = CAIRN__CREDENTIALS_ROW__INIT;
  *message = init_value;
}
size_t cairn__credentials_row__get_packed_size
                     (const Cairn__CredentialsRow *message)
{
  assert(message->base.descriptor == &cairn__credentials_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__credentials_row__pack
                     (const Cairn__CredentialsRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__credentials_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__credentials_row__pack_to_buffer
                     (const Cairn__CredentialsRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__credentials_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__CredentialsRow *
       cairn__credentials_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__CredentialsRow *)
     protobuf_c_message_unpack (&cairn__credentials_row__descriptor,
                                allocator, len, data);
}
void   cairn__credentials_row__free_unpacked
                     (Cairn__CredentialsRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__credentials_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__login_row__init
                     (Cairn__LoginRow         *message)
{
  static const Cairn__LoginRow init_value = CAIRN__LOGIN_ROW__INIT;
  *message = init_value;
}
size_t cairn__login_row__get_packed_size
                     (const Cairn__LoginRow *message)
{
  assert(message->base.descriptor == &cairn__login_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__login_row__pack
                     (const Cairn__LoginRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__login_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__login_row__pack_to_buffer
                     (const Cairn__LoginRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__login_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__LoginRow *
       cairn__login_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__LoginRow *)
     protobuf_c_message_unpack (&cairn__login_row__descriptor,
                                allocator, len, data);
}
void   cairn__login_row__free_unpacked
                     (Cairn__LoginRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__login_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__account_group_row__init
                     (Cairn__AccountGroupRow         *message)
{
  static const Cairn__AccountGroupRow init_value = CAIRN__ACCOUNT_GROUP_ROW__INIT;
  *message = init_value;
}
size_t cairn__account_group_row__get_packed_size
                     (const Cairn__AccountGroupRow *message)
{
  assert(message->base.descriptor == &cairn__account_group_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__account_group_row__pack
                     (const Cairn__AccountGroupRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__account_group_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__account_group_row__pack_to_buffer
                     (const Cairn__AccountGroupRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__account_group_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__AccountGroupRow *
       cairn__account_group_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__AccountGroupRow *)
     protobuf_c_message_unpack (&cairn__account_group_row__descriptor,
                                allocator, len, data);
}
void   cairn__account_group_row__free_unpacked
                     (Cairn__AccountGroupRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__account_group_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__domain_row__init
                     (Cairn__DomainRow         *message)
{
  static const Cairn__DomainRow init_value = CAIRN__DOMAIN_ROW__INIT;
  *message = init_value;
}
size_t cairn__domain_row__get_packed_size
                     (const Cairn__DomainRow *message)
{
  assert(message->base.descriptor == &cairn__domain_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__domain_row__pack
                     (const Cairn__DomainRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__domain_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__domain_row__pack_to_buffer
                     (const Cairn__DomainRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__domain_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DomainRow *
       cairn__domain_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DomainRow *)
     protobuf_c_message_unpack (&cairn__domain_row__descriptor,
                                allocator, len, data);
}
void   cairn__domain_row__free_unpacked
                     (Cairn__DomainRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__domain_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__setting_value__init
                     (Cairn__SettingValue         *message)
{
  static const Cairn__SettingValue init_value = CAIRN__SETTING_VALUE__INIT;
  *message = init_value;
}
size_t cairn__setting_value__get_packed_size
                     (const Cairn__SettingValue *message)
{
  assert(message->base.descriptor == &cairn__setting_value__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__setting_value__pack
                     (const Cairn__SettingValue *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__setting_value__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__setting_value__pack_to_buffer
                     (const Cairn__SettingValue *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__setting_value__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SettingValue *
       cairn__setting_value__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SettingValue *)
     protobuf_c_message_unpack (&cairn__setting_value__descriptor,
                                allocator, len, data);
}
void   cairn__setting_value__free_unpacked
                     (Cairn__SettingValue *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__setting_value__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__setting_row__init
                     (Cairn__SettingRow         *message)
{
  static const Cairn__SettingRow init_value = CAIRN__SETTING_ROW__INIT;
  *message = init_value;
}
size_t cairn__setting_row__get_packed_size
                     (const Cairn__SettingRow *message)
{
  assert(message->base.descriptor == &cairn__setting_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__setting_row__pack
                     (const Cairn__SettingRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__setting_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__setting_row__pack_to_buffer
                     (const Cairn__SettingRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__setting_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SettingRow *
       cairn__setting_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SettingRow *)
     protobuf_c_message_unpack (&cairn__setting_row__descriptor,
                                allocator, len, data);
}
void   cairn__setting_row__free_unpacked
                     (Cairn__SettingRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__setting_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__audit_row__init
                     (Cairn__AuditRow         *message)
{
  static const Cairn__AuditRow init_value = CAIRN__AUDIT_ROW__INIT;
  *message = init_value;
}
size_t cairn__audit_row__get_packed_size
                     (const Cairn__AuditRow *message)
{
  assert(message->base.descriptor == &cairn__audit_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__audit_row__pack
                     (const Cairn__AuditRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__audit_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__audit_row__pack_to_buffer
                     (const Cairn__AuditRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__audit_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__AuditRow *
       cairn__audit_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__AuditRow *)
     protobuf_c_message_unpack (&cairn__audit_row__descriptor,
                                allocator, len, data);
}
void   cairn__audit_row__free_unpacked
                     (Cairn__AuditRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__audit_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
static const ProtobufCFieldDescriptor cairn__cluster_row__field_descriptors[24] =
{
  {
    "cluster",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterRow, cluster),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "created",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterRow, created),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "format_version",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterRow, format_version),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "change_next",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterRow, change_next),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "change_first",
    5,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterRow, change_first),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "node_next",
    6,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterRow, node_next),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "token_next",
    7,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterRow, token_next),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "shard_next",
    8,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterRow, shard_next),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "move_next",
    9,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterRow, move_next),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "account_next",
    10,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterRow, account_next),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "group_next",
    11,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterRow, group_next),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "node_count",
    12,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterRow, node_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "token_count",
    13,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterRow, token_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "zone_count",
    14,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterRow, zone_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "shard_count",
    15,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterRow, shard_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "account_count",
    16,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterRow, account_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "group_count",
    17,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterRow, group_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "domain_count",
    18,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterRow, domain_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "administrator_count",
    19,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterRow, administrator_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "move_active_count",
    20,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterRow, move_active_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "slot_epoch",
    21,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterRow, slot_epoch),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "slot_epoch_first",
    22,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterRow, slot_epoch_first),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "placement_epoch",
    23,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterRow, placement_epoch),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "placement_next",
    24,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__ClusterRow, has_placement_next),
    offsetof(Cairn__ClusterRow, placement_next),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__cluster_row__field_indices_by_name[] = {
  15,   /* field[15] = account_count */
  9,   /* field[9] = account_next */
  18,   /* field[18] = administrator_count */
  4,   /* field[4] = change_first */
  3,   /* field[3] = change_next */
  0,   /* field[0] = cluster */
  1,   /* field[1] = created */
  17,   /* field[17] = domain_count */
  2,   /* field[2] = format_version */
  16,   /* field[16] = group_count */
  10,   /* field[10] = group_next */
  19,   /* field[19] = move_active_count */
  8,   /* field[8] = move_next */
  11,   /* field[11] = node_count */
  5,   /* field[5] = node_next */
  22,   /* field[22] = placement_epoch */
  23,   /* field[23] = placement_next */
  14,   /* field[14] = shard_count */
  7,   /* field[7] = shard_next */
  20,   /* field[20] = slot_epoch */
  21,   /* field[21] = slot_epoch_first */
  12,   /* field[12] = token_count */
  6,   /* field[6] = token_next */
  13,   /* field[13] = zone_count */
};
static const ProtobufCIntRange cairn__cluster_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 24 }
};
const ProtobufCMessageDescriptor cairn__cluster_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClusterRow",
  "ClusterRow",
  "Cairn__ClusterRow",
  "cairn",
  sizeof(Cairn__ClusterRow),
  24,
  cairn__cluster_row__field_descriptors,
  cairn__cluster_row__field_indices_by_name,
  1,  cairn__cluster_row__number_ranges,
  (ProtobufCMessageInit) cairn__cluster_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__node_roles__field_descriptors[3] =
{
  {
    "metadata",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeRoles, metadata),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "storage",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeRoles, storage),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "gateway",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeRoles, gateway),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__node_roles__field_indices_by_name[] = {
  2,   /* field[2] = gateway */
  0,   /* field[0] = metadata */
  1,   /* field[1] = storage */
};
static const ProtobufCIntRange cairn__node_roles__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__node_roles__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.NodeRoles",
  "NodeRoles",
  "Cairn__NodeRoles",
  "cairn",
  sizeof(Cairn__NodeRoles),
  3,
  cairn__node_roles__field_descriptors,
  cairn__node_roles__field_indices_by_name,
  1,  cairn__node_roles__number_ranges,
  (ProtobufCMessageInit) cairn__node_roles__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__node_address__field_descriptors[2] =
{
  {
    "host",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeAddress, host),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "port",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeAddress, port),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__node_address__field_indices_by_name[] = {
  0,   /* field[0] = host */
  1,   /* field[1] = port */
};
static const ProtobufCIntRange cairn__node_address__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__node_address__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.NodeAddress",
  "NodeAddress",
  "Cairn__NodeAddress",
  "cairn",
  sizeof(Cairn__NodeAddress),
  2,
  cairn__node_address__field_descriptors,
  cairn__node_address__field_indices_by_name,
  1,  cairn__node_address__number_ranges,
  (ProtobufCMessageInit) cairn__node_address__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__node_certificate__field_descriptors[2] =
{
  {
    "fingerprint",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeCertificate, fingerprint),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "expires",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeCertificate, expires),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__node_certificate__field_indices_by_name[] = {
  1,   /* field[1] = expires */
  0,   /* field[0] = fingerprint */
};
static const ProtobufCIntRange cairn__node_certificate__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__node_certificate__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.NodeCertificate",
  "NodeCertificate",
  "Cairn__NodeCertificate",
  "cairn",
  sizeof(Cairn__NodeCertificate),
  2,
  cairn__node_certificate__field_descriptors,
  cairn__node_certificate__field_indices_by_name,
  1,  cairn__node_certificate__number_ranges,
  (ProtobufCMessageInit) cairn__node_certificate__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__cluster_node_row__field_descriptors[14] =
{
  {
    "name",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterNodeRow, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "state",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterNodeRow, state),
    &cairn__node_state__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "roles",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterNodeRow, roles),
    &cairn__node_roles__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "addresses",
    4,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClusterNodeRow, n_addresses),
    offsetof(Cairn__ClusterNodeRow, addresses),
    &cairn__node_address__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "zone",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterNodeRow, zone),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "weight",
    6,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterNodeRow, weight),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "incarnation",
    7,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterNodeRow, incarnation),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "version_min",
    8,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterNodeRow, version_min),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "version_max",
    9,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterNodeRow, version_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "key",
    10,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterNodeRow, key),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "certificates",
    11,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClusterNodeRow, n_certificates),
    offsetof(Cairn__ClusterNodeRow, certificates),
    &cairn__node_certificate__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "token",
    12,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__ClusterNodeRow, has_token),
    offsetof(Cairn__ClusterNodeRow, token),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "joined",
    13,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterNodeRow, joined),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    14,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterNodeRow, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__cluster_node_row__field_indices_by_name[] = {
  3,   /* field[3] = addresses */
  10,   /* field[10] = certificates */
  6,   /* field[6] = incarnation */
  12,   /* field[12] = joined */
  9,   /* field[9] = key */
  0,   /* field[0] = name */
  13,   /* field[13] = revision */
  2,   /* field[2] = roles */
  1,   /* field[1] = state */
  11,   /* field[11] = token */
  8,   /* field[8] = version_max */
  7,   /* field[7] = version_min */
  5,   /* field[5] = weight */
  4,   /* field[4] = zone */
};
static const ProtobufCIntRange cairn__cluster_node_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 14 }
};
const ProtobufCMessageDescriptor cairn__cluster_node_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClusterNodeRow",
  "ClusterNodeRow",
  "Cairn__ClusterNodeRow",
  "cairn",
  sizeof(Cairn__ClusterNodeRow),
  14,
  cairn__cluster_node_row__field_descriptors,
  cairn__cluster_node_row__field_indices_by_name,
  1,  cairn__cluster_node_row__number_ranges,
  (ProtobufCMessageInit) cairn__cluster_node_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__zone_row__field_descriptors[3] =
{
  {
    "notes",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__ZoneRow, notes),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "node_count",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ZoneRow, node_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ZoneRow, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__zone_row__field_indices_by_name[] = {
  1,   /* field[1] = node_count */
  0,   /* field[0] = notes */
  2,   /* field[2] = revision */
};
static const ProtobufCIntRange cairn__zone_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__zone_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ZoneRow",
  "ZoneRow",
  "Cairn__ZoneRow",
  "cairn",
  sizeof(Cairn__ZoneRow),
  3,
  cairn__zone_row__field_descriptors,
  cairn__zone_row__field_indices_by_name,
  1,  cairn__zone_row__number_ranges,
  (ProtobufCMessageInit) cairn__zone_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__join_token_row__field_descriptors[9] =
{
  {
    "hash",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__JoinTokenRow, hash),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "roles",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__JoinTokenRow, roles),
    &cairn__node_roles__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "use_count_left",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__JoinTokenRow, use_count_left),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "expires",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__JoinTokenRow, expires),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_revoked",
    5,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__JoinTokenRow, is_revoked),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "notes",
    6,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__JoinTokenRow, notes),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "created_by",
    7,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__JoinTokenRow, created_by),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "created",
    8,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__JoinTokenRow, created),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    9,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__JoinTokenRow, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__join_token_row__field_indices_by_name[] = {
  7,   /* field[7] = created */
  6,   /* field[6] = created_by */
  3,   /* field[3] = expires */
  0,   /* field[0] = hash */
  4,   /* field[4] = is_revoked */
  5,   /* field[5] = notes */
  8,   /* field[8] = revision */
  1,   /* field[1] = roles */
  2,   /* field[2] = use_count_left */
};
static const ProtobufCIntRange cairn__join_token_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 9 }
};
const ProtobufCMessageDescriptor cairn__join_token_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.JoinTokenRow",
  "JoinTokenRow",
  "Cairn__JoinTokenRow",
  "cairn",
  sizeof(Cairn__JoinTokenRow),
  9,
  cairn__join_token_row__field_descriptors,
  cairn__join_token_row__field_indices_by_name,
  1,  cairn__join_token_row__number_ranges,
  (ProtobufCMessageInit) cairn__join_token_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__shard_member__field_descriptors[2] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ShardMember, node),
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
    offsetof(Cairn__ShardMember, role),
    &cairn__member_role__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__shard_member__field_indices_by_name[] = {
  0,   /* field[0] = node */
  1,   /* field[1] = role */
};
static const ProtobufCIntRange cairn__shard_member__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__shard_member__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ShardMember",
  "ShardMember",
  "Cairn__ShardMember",
  "cairn",
  sizeof(Cairn__ShardMember),
  2,
  cairn__shard_member__field_descriptors,
  cairn__shard_member__field_indices_by_name,
  1,  cairn__shard_member__number_ranges,
  (ProtobufCMessageInit) cairn__shard_member__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__shard_row__field_descriptors[5] =
{
  {
    "state",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__ShardRow, state),
    &cairn__shard_state__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "members",
    2,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ShardRow, n_members),
    offsetof(Cairn__ShardRow, members),
    &cairn__shard_member__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "slot_count",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ShardRow, slot_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ShardRow, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "founder",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__ShardRow, has_founder),
    offsetof(Cairn__ShardRow, founder),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__shard_row__field_indices_by_name[] = {
  4,   /* field[4] = founder */
  1,   /* field[1] = members */
  3,   /* field[3] = revision */
  2,   /* field[2] = slot_count */
  0,   /* field[0] = state */
};
static const ProtobufCIntRange cairn__shard_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 5 }
};
const ProtobufCMessageDescriptor cairn__shard_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ShardRow",
  "ShardRow",
  "Cairn__ShardRow",
  "cairn",
  sizeof(Cairn__ShardRow),
  5,
  cairn__shard_row__field_descriptors,
  cairn__shard_row__field_indices_by_name,
  1,  cairn__shard_row__number_ranges,
  (ProtobufCMessageInit) cairn__shard_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__slot_run__field_descriptors[2] =
{
  {
    "slot_count",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__SlotRun, slot_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "shard",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SlotRun, shard),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__slot_run__field_indices_by_name[] = {
  1,   /* field[1] = shard */
  0,   /* field[0] = slot_count */
};
static const ProtobufCIntRange cairn__slot_run__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__slot_run__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SlotRun",
  "SlotRun",
  "Cairn__SlotRun",
  "cairn",
  sizeof(Cairn__SlotRun),
  2,
  cairn__slot_run__field_descriptors,
  cairn__slot_run__field_indices_by_name,
  1,  cairn__slot_run__number_ranges,
  (ProtobufCMessageInit) cairn__slot_run__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__slot_table_row__field_descriptors[1] =
{
  {
    "runs",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__SlotTableRow, n_runs),
    offsetof(Cairn__SlotTableRow, runs),
    &cairn__slot_run__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__slot_table_row__field_indices_by_name[] = {
  0,   /* field[0] = runs */
};
static const ProtobufCIntRange cairn__slot_table_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__slot_table_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SlotTableRow",
  "SlotTableRow",
  "Cairn__SlotTableRow",
  "cairn",
  sizeof(Cairn__SlotTableRow),
  1,
  cairn__slot_table_row__field_descriptors,
  cairn__slot_table_row__field_indices_by_name,
  1,  cairn__slot_table_row__number_ranges,
  (ProtobufCMessageInit) cairn__slot_table_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__slot_change_row__field_descriptors[2] =
{
  {
    "slot",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__SlotChangeRow, slot),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "shard",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SlotChangeRow, shard),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__slot_change_row__field_indices_by_name[] = {
  1,   /* field[1] = shard */
  0,   /* field[0] = slot */
};
static const ProtobufCIntRange cairn__slot_change_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__slot_change_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SlotChangeRow",
  "SlotChangeRow",
  "Cairn__SlotChangeRow",
  "cairn",
  sizeof(Cairn__SlotChangeRow),
  2,
  cairn__slot_change_row__field_descriptors,
  cairn__slot_change_row__field_indices_by_name,
  1,  cairn__slot_change_row__number_ranges,
  (ProtobufCMessageInit) cairn__slot_change_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__slot_move_row__field_descriptors[5] =
{
  {
    "slot",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__SlotMoveRow, slot),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "from",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SlotMoveRow, from),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "to",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SlotMoveRow, to),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "state",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__SlotMoveRow, state),
    &cairn__move_state__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    5,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SlotMoveRow, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__slot_move_row__field_indices_by_name[] = {
  1,   /* field[1] = from */
  4,   /* field[4] = revision */
  0,   /* field[0] = slot */
  3,   /* field[3] = state */
  2,   /* field[2] = to */
};
static const ProtobufCIntRange cairn__slot_move_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 5 }
};
const ProtobufCMessageDescriptor cairn__slot_move_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SlotMoveRow",
  "SlotMoveRow",
  "Cairn__SlotMoveRow",
  "cairn",
  sizeof(Cairn__SlotMoveRow),
  5,
  cairn__slot_move_row__field_descriptors,
  cairn__slot_move_row__field_indices_by_name,
  1,  cairn__slot_move_row__number_ranges,
  (ProtobufCMessageInit) cairn__slot_move_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__placement_member__field_descriptors[3] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__PlacementMember, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "weight",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__PlacementMember, weight),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "zone",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__PlacementMember, zone),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__placement_member__field_indices_by_name[] = {
  0,   /* field[0] = node */
  1,   /* field[1] = weight */
  2,   /* field[2] = zone */
};
static const ProtobufCIntRange cairn__placement_member__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__placement_member__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.PlacementMember",
  "PlacementMember",
  "Cairn__PlacementMember",
  "cairn",
  sizeof(Cairn__PlacementMember),
  3,
  cairn__placement_member__field_descriptors,
  cairn__placement_member__field_indices_by_name,
  1,  cairn__placement_member__number_ranges,
  (ProtobufCMessageInit) cairn__placement_member__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__placement_row__field_descriptors[2] =
{
  {
    "members",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__PlacementRow, n_members),
    offsetof(Cairn__PlacementRow, members),
    &cairn__placement_member__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "created",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__PlacementRow, created),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__placement_row__field_indices_by_name[] = {
  1,   /* field[1] = created */
  0,   /* field[0] = members */
};
static const ProtobufCIntRange cairn__placement_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__placement_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.PlacementRow",
  "PlacementRow",
  "Cairn__PlacementRow",
  "cairn",
  sizeof(Cairn__PlacementRow),
  2,
  cairn__placement_row__field_descriptors,
  cairn__placement_row__field_indices_by_name,
  1,  cairn__placement_row__number_ranges,
  (ProtobufCMessageInit) cairn__placement_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__placement_change_row__field_descriptors[2] =
{
  {
    "partitions",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__PlacementChangeRow, partitions),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "partition_count",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__PlacementChangeRow, partition_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__placement_change_row__field_indices_by_name[] = {
  1,   /* field[1] = partition_count */
  0,   /* field[0] = partitions */
};
static const ProtobufCIntRange cairn__placement_change_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__placement_change_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.PlacementChangeRow",
  "PlacementChangeRow",
  "Cairn__PlacementChangeRow",
  "cairn",
  sizeof(Cairn__PlacementChangeRow),
  2,
  cairn__placement_change_row__field_descriptors,
  cairn__placement_change_row__field_indices_by_name,
  1,  cairn__placement_change_row__number_ranges,
  (ProtobufCMessageInit) cairn__placement_change_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__account_row__field_descriptors[10] =
{
  {
    "name",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountRow, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "display_name",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountRow, display_name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "email",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountRow, email),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "status",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountRow, status),
    &cairn__account_status__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_administrator",
    5,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountRow, is_administrator),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "sessions_epoch",
    6,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountRow, sessions_epoch),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "byte_count_max",
    7,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__AccountRow, has_byte_count_max),
    offsetof(Cairn__AccountRow, byte_count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "has_second_factor",
    8,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountRow, has_second_factor),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "created",
    9,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountRow, created),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    10,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountRow, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__account_row__field_indices_by_name[] = {
  6,   /* field[6] = byte_count_max */
  8,   /* field[8] = created */
  1,   /* field[1] = display_name */
  2,   /* field[2] = email */
  7,   /* field[7] = has_second_factor */
  4,   /* field[4] = is_administrator */
  0,   /* field[0] = name */
  9,   /* field[9] = revision */
  5,   /* field[5] = sessions_epoch */
  3,   /* field[3] = status */
};
static const ProtobufCIntRange cairn__account_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 10 }
};
const ProtobufCMessageDescriptor cairn__account_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.AccountRow",
  "AccountRow",
  "Cairn__AccountRow",
  "cairn",
  sizeof(Cairn__AccountRow),
  10,
  cairn__account_row__field_descriptors,
  cairn__account_row__field_indices_by_name,
  1,  cairn__account_row__number_ranges,
  (ProtobufCMessageInit) cairn__account_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__password_verifier__field_descriptors[2] =
{
  {
    "algorithm",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__PasswordVerifier, algorithm),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "verifier",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__PasswordVerifier, verifier),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__password_verifier__field_indices_by_name[] = {
  0,   /* field[0] = algorithm */
  1,   /* field[1] = verifier */
};
static const ProtobufCIntRange cairn__password_verifier__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__password_verifier__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.PasswordVerifier",
  "PasswordVerifier",
  "Cairn__PasswordVerifier",
  "cairn",
  sizeof(Cairn__PasswordVerifier),
  2,
  cairn__password_verifier__field_descriptors,
  cairn__password_verifier__field_indices_by_name,
  1,  cairn__password_verifier__number_ranges,
  (ProtobufCMessageInit) cairn__password_verifier__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__second_factor__field_descriptors[2] =
{
  {
    "secret",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__SecondFactor, secret),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "recovery_codes",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__SecondFactor, recovery_codes),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__second_factor__field_indices_by_name[] = {
  1,   /* field[1] = recovery_codes */
  0,   /* field[0] = secret */
};
static const ProtobufCIntRange cairn__second_factor__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__second_factor__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SecondFactor",
  "SecondFactor",
  "Cairn__SecondFactor",
  "cairn",
  sizeof(Cairn__SecondFactor),
  2,
  cairn__second_factor__field_descriptors,
  cairn__second_factor__field_indices_by_name,
  1,  cairn__second_factor__number_ranges,
  (ProtobufCMessageInit) cairn__second_factor__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__credentials_row__field_descriptors[2] =
{
  {
    "password",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__CredentialsRow, password),
    &cairn__password_verifier__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "second_factor",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__CredentialsRow, second_factor),
    &cairn__second_factor__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__credentials_row__field_indices_by_name[] = {
  0,   /* field[0] = password */
  1,   /* field[1] = second_factor */
};
static const ProtobufCIntRange cairn__credentials_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__credentials_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.CredentialsRow",
  "CredentialsRow",
  "Cairn__CredentialsRow",
  "cairn",
  sizeof(Cairn__CredentialsRow),
  2,
  cairn__credentials_row__field_descriptors,
  cairn__credentials_row__field_indices_by_name,
  1,  cairn__credentials_row__number_ranges,
  (ProtobufCMessageInit) cairn__credentials_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__login_row__field_descriptors[4] =
{
  {
    "failure_count",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__LoginRow, failure_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "failed",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__LoginRow, failed),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "locked_until",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__LoginRow, has_locked_until),
    offsetof(Cairn__LoginRow, locked_until),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "second_factor_step",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__LoginRow, has_second_factor_step),
    offsetof(Cairn__LoginRow, second_factor_step),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__login_row__field_indices_by_name[] = {
  1,   /* field[1] = failed */
  0,   /* field[0] = failure_count */
  2,   /* field[2] = locked_until */
  3,   /* field[3] = second_factor_step */
};
static const ProtobufCIntRange cairn__login_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__login_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.LoginRow",
  "LoginRow",
  "Cairn__LoginRow",
  "cairn",
  sizeof(Cairn__LoginRow),
  4,
  cairn__login_row__field_descriptors,
  cairn__login_row__field_indices_by_name,
  1,  cairn__login_row__number_ranges,
  (ProtobufCMessageInit) cairn__login_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__account_group_row__field_descriptors[5] =
{
  {
    "name",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountGroupRow, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "notes",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountGroupRow, notes),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "member_count",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountGroupRow, member_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "created",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountGroupRow, created),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    5,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountGroupRow, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__account_group_row__field_indices_by_name[] = {
  3,   /* field[3] = created */
  2,   /* field[2] = member_count */
  0,   /* field[0] = name */
  1,   /* field[1] = notes */
  4,   /* field[4] = revision */
};
static const ProtobufCIntRange cairn__account_group_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 5 }
};
const ProtobufCMessageDescriptor cairn__account_group_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.AccountGroupRow",
  "AccountGroupRow",
  "Cairn__AccountGroupRow",
  "cairn",
  sizeof(Cairn__AccountGroupRow),
  5,
  cairn__account_group_row__field_descriptors,
  cairn__account_group_row__field_indices_by_name,
  1,  cairn__account_group_row__number_ranges,
  (ProtobufCMessageInit) cairn__account_group_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__domain_row__field_descriptors[2] =
{
  {
    "notes",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__DomainRow, notes),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__DomainRow, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__domain_row__field_indices_by_name[] = {
  0,   /* field[0] = notes */
  1,   /* field[1] = revision */
};
static const ProtobufCIntRange cairn__domain_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__domain_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DomainRow",
  "DomainRow",
  "Cairn__DomainRow",
  "cairn",
  sizeof(Cairn__DomainRow),
  2,
  cairn__domain_row__field_descriptors,
  cairn__domain_row__field_indices_by_name,
  1,  cairn__domain_row__number_ranges,
  (ProtobufCMessageInit) cairn__domain_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__setting_value__field_descriptors[3] =
{
  {
    "number",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__SettingValue, has_number),
    offsetof(Cairn__SettingValue, number),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "flag",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BOOL,
    offsetof(Cairn__SettingValue, has_flag),
    offsetof(Cairn__SettingValue, flag),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "text",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__SettingValue, text),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__setting_value__field_indices_by_name[] = {
  1,   /* field[1] = flag */
  0,   /* field[0] = number */
  2,   /* field[2] = text */
};
static const ProtobufCIntRange cairn__setting_value__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__setting_value__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SettingValue",
  "SettingValue",
  "Cairn__SettingValue",
  "cairn",
  sizeof(Cairn__SettingValue),
  3,
  cairn__setting_value__field_descriptors,
  cairn__setting_value__field_indices_by_name,
  1,  cairn__setting_value__number_ranges,
  (ProtobufCMessageInit) cairn__setting_value__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__setting_row__field_descriptors[4] =
{
  {
    "value",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__SettingRow, value),
    &cairn__setting_value__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "set_by",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SettingRow, set_by),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "set",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SettingRow, set),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SettingRow, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__setting_row__field_indices_by_name[] = {
  3,   /* field[3] = revision */
  2,   /* field[2] = set */
  1,   /* field[1] = set_by */
  0,   /* field[0] = value */
};
static const ProtobufCIntRange cairn__setting_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__setting_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SettingRow",
  "SettingRow",
  "Cairn__SettingRow",
  "cairn",
  sizeof(Cairn__SettingRow),
  4,
  cairn__setting_row__field_descriptors,
  cairn__setting_row__field_indices_by_name,
  1,  cairn__setting_row__number_ranges,
  (ProtobufCMessageInit) cairn__setting_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__audit_row__field_descriptors[7] =
{
  {
    "kind",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__AuditRow, kind),
    &cairn__audit_kind__descriptor,
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
    offsetof(Cairn__AuditRow, time),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "actor",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__AuditRow, actor),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "origin",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__AuditRow, origin),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "subject",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__AuditRow, has_subject),
    offsetof(Cairn__AuditRow, subject),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "name",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__AuditRow, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "value",
    7,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__AuditRow, has_value),
    offsetof(Cairn__AuditRow, value),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__audit_row__field_indices_by_name[] = {
  2,   /* field[2] = actor */
  0,   /* field[0] = kind */
  5,   /* field[5] = name */
  3,   /* field[3] = origin */
  4,   /* field[4] = subject */
  1,   /* field[1] = time */
  6,   /* field[6] = value */
};
static const ProtobufCIntRange cairn__audit_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 7 }
};
const ProtobufCMessageDescriptor cairn__audit_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.AuditRow",
  "AuditRow",
  "Cairn__AuditRow",
  "cairn",
  sizeof(Cairn__AuditRow),
  7,
  cairn__audit_row__field_descriptors,
  cairn__audit_row__field_indices_by_name,
  1,  cairn__audit_row__number_ranges,
  (ProtobufCMessageInit) cairn__audit_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCEnumValue cairn__node_state__enum_values_by_number[5] =
{
  { "NODE_STATE_JOINING", "CAIRN__NODE_STATE__NODE_STATE_JOINING", 1 },
  { "NODE_STATE_ACTIVE", "CAIRN__NODE_STATE__NODE_STATE_ACTIVE", 2 },
  { "NODE_STATE_DRAINING", "CAIRN__NODE_STATE__NODE_STATE_DRAINING", 3 },
  { "NODE_STATE_DRAINED", "CAIRN__NODE_STATE__NODE_STATE_DRAINED", 4 },
  { "NODE_STATE_REMOVED", "CAIRN__NODE_STATE__NODE_STATE_REMOVED", 5 },
};
static const ProtobufCIntRange cairn__node_state__value_ranges[] = {
{1, 0},{0, 5}
};
static const ProtobufCEnumValueIndex cairn__node_state__enum_values_by_name[5] =
{
  { "NODE_STATE_ACTIVE", 1 },
  { "NODE_STATE_DRAINED", 3 },
  { "NODE_STATE_DRAINING", 2 },
  { "NODE_STATE_JOINING", 0 },
  { "NODE_STATE_REMOVED", 4 },
};
const ProtobufCEnumDescriptor cairn__node_state__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.NodeState",
  "NodeState",
  "Cairn__NodeState",
  "cairn",
  5,
  cairn__node_state__enum_values_by_number,
  5,
  cairn__node_state__enum_values_by_name,
  1,
  cairn__node_state__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
static const ProtobufCEnumValue cairn__member_role__enum_values_by_number[3] =
{
  { "MEMBER_ROLE_VOTER", "CAIRN__MEMBER_ROLE__MEMBER_ROLE_VOTER", 1 },
  { "MEMBER_ROLE_LEARNER", "CAIRN__MEMBER_ROLE__MEMBER_ROLE_LEARNER", 2 },
  { "MEMBER_ROLE_WITNESS", "CAIRN__MEMBER_ROLE__MEMBER_ROLE_WITNESS", 3 },
};
static const ProtobufCIntRange cairn__member_role__value_ranges[] = {
{1, 0},{0, 3}
};
static const ProtobufCEnumValueIndex cairn__member_role__enum_values_by_name[3] =
{
  { "MEMBER_ROLE_LEARNER", 1 },
  { "MEMBER_ROLE_VOTER", 0 },
  { "MEMBER_ROLE_WITNESS", 2 },
};
const ProtobufCEnumDescriptor cairn__member_role__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.MemberRole",
  "MemberRole",
  "Cairn__MemberRole",
  "cairn",
  3,
  cairn__member_role__enum_values_by_number,
  3,
  cairn__member_role__enum_values_by_name,
  1,
  cairn__member_role__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
static const ProtobufCEnumValue cairn__shard_state__enum_values_by_number[3] =
{
  { "SHARD_STATE_STARTING", "CAIRN__SHARD_STATE__SHARD_STATE_STARTING", 1 },
  { "SHARD_STATE_SERVING", "CAIRN__SHARD_STATE__SHARD_STATE_SERVING", 2 },
  { "SHARD_STATE_EMPTYING", "CAIRN__SHARD_STATE__SHARD_STATE_EMPTYING", 3 },
};
static const ProtobufCIntRange cairn__shard_state__value_ranges[] = {
{1, 0},{0, 3}
};
static const ProtobufCEnumValueIndex cairn__shard_state__enum_values_by_name[3] =
{
  { "SHARD_STATE_EMPTYING", 2 },
  { "SHARD_STATE_SERVING", 1 },
  { "SHARD_STATE_STARTING", 0 },
};
const ProtobufCEnumDescriptor cairn__shard_state__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.ShardState",
  "ShardState",
  "Cairn__ShardState",
  "cairn",
  3,
  cairn__shard_state__enum_values_by_number,
  3,
  cairn__shard_state__enum_values_by_name,
  1,
  cairn__shard_state__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
static const ProtobufCEnumValue cairn__move_state__enum_values_by_number[8] =
{
  { "MOVE_STATE_PLANNED", "CAIRN__MOVE_STATE__MOVE_STATE_PLANNED", 1 },
  { "MOVE_STATE_BEGUN", "CAIRN__MOVE_STATE__MOVE_STATE_BEGUN", 2 },
  { "MOVE_STATE_FROZEN", "CAIRN__MOVE_STATE__MOVE_STATE_FROZEN", 3 },
  { "MOVE_STATE_COPIED", "CAIRN__MOVE_STATE__MOVE_STATE_COPIED", 4 },
  { "MOVE_STATE_SWITCHED", "CAIRN__MOVE_STATE__MOVE_STATE_SWITCHED", 5 },
  { "MOVE_STATE_DONE", "CAIRN__MOVE_STATE__MOVE_STATE_DONE", 6 },
  { "MOVE_STATE_ABORTING", "CAIRN__MOVE_STATE__MOVE_STATE_ABORTING", 7 },
  { "MOVE_STATE_ABORTED", "CAIRN__MOVE_STATE__MOVE_STATE_ABORTED", 8 },
};
static const ProtobufCIntRange cairn__move_state__value_ranges[] = {
{1, 0},{0, 8}
};
static const ProtobufCEnumValueIndex cairn__move_state__enum_values_by_name[8] =
{
  { "MOVE_STATE_ABORTED", 7 },
  { "MOVE_STATE_ABORTING", 6 },
  { "MOVE_STATE_BEGUN", 1 },
  { "MOVE_STATE_COPIED", 3 },
  { "MOVE_STATE_DONE", 5 },
  { "MOVE_STATE_FROZEN", 2 },
  { "MOVE_STATE_PLANNED", 0 },
  { "MOVE_STATE_SWITCHED", 4 },
};
const ProtobufCEnumDescriptor cairn__move_state__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.MoveState",
  "MoveState",
  "Cairn__MoveState",
  "cairn",
  8,
  cairn__move_state__enum_values_by_number,
  8,
  cairn__move_state__enum_values_by_name,
  1,
  cairn__move_state__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
static const ProtobufCEnumValue cairn__account_status__enum_values_by_number[3] =
{
  { "ACCOUNT_STATUS_ACTIVE", "CAIRN__ACCOUNT_STATUS__ACCOUNT_STATUS_ACTIVE", 1 },
  { "ACCOUNT_STATUS_DISABLED", "CAIRN__ACCOUNT_STATUS__ACCOUNT_STATUS_DISABLED", 2 },
  { "ACCOUNT_STATUS_DELETED", "CAIRN__ACCOUNT_STATUS__ACCOUNT_STATUS_DELETED", 3 },
};
static const ProtobufCIntRange cairn__account_status__value_ranges[] = {
{1, 0},{0, 3}
};
static const ProtobufCEnumValueIndex cairn__account_status__enum_values_by_name[3] =
{
  { "ACCOUNT_STATUS_ACTIVE", 0 },
  { "ACCOUNT_STATUS_DELETED", 2 },
  { "ACCOUNT_STATUS_DISABLED", 1 },
};
const ProtobufCEnumDescriptor cairn__account_status__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.AccountStatus",
  "AccountStatus",
  "Cairn__AccountStatus",
  "cairn",
  3,
  cairn__account_status__enum_values_by_number,
  3,
  cairn__account_status__enum_values_by_name,
  1,
  cairn__account_status__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
static const ProtobufCEnumValue cairn__audit_kind__enum_values_by_number[40] =
{
  { "AUDIT_KIND_CLUSTER_MADE", "CAIRN__AUDIT_KIND__AUDIT_KIND_CLUSTER_MADE", 1 },
  { "AUDIT_KIND_VERSION_RAISED", "CAIRN__AUDIT_KIND__AUDIT_KIND_VERSION_RAISED", 2 },
  { "AUDIT_KIND_SETTING_SET", "CAIRN__AUDIT_KIND__AUDIT_KIND_SETTING_SET", 3 },
  { "AUDIT_KIND_SETTING_RESET", "CAIRN__AUDIT_KIND__AUDIT_KIND_SETTING_RESET", 4 },
  { "AUDIT_KIND_NODE_REGISTERED", "CAIRN__AUDIT_KIND__AUDIT_KIND_NODE_REGISTERED", 5 },
  { "AUDIT_KIND_NODE_UPDATED", "CAIRN__AUDIT_KIND__AUDIT_KIND_NODE_UPDATED", 6 },
  { "AUDIT_KIND_NODE_REPORTED", "CAIRN__AUDIT_KIND__AUDIT_KIND_NODE_REPORTED", 7 },
  { "AUDIT_KIND_NODE_STATE", "CAIRN__AUDIT_KIND__AUDIT_KIND_NODE_STATE", 8 },
  { "AUDIT_KIND_NODE_FORGOTTEN", "CAIRN__AUDIT_KIND__AUDIT_KIND_NODE_FORGOTTEN", 9 },
  { "AUDIT_KIND_CERTIFICATE_ADDED", "CAIRN__AUDIT_KIND__AUDIT_KIND_CERTIFICATE_ADDED", 10 },
  { "AUDIT_KIND_CERTIFICATE_REMOVED", "CAIRN__AUDIT_KIND__AUDIT_KIND_CERTIFICATE_REMOVED", 11 },
  { "AUDIT_KIND_TOKEN_CREATED", "CAIRN__AUDIT_KIND__AUDIT_KIND_TOKEN_CREATED", 12 },
  { "AUDIT_KIND_TOKEN_REVOKED", "CAIRN__AUDIT_KIND__AUDIT_KIND_TOKEN_REVOKED", 13 },
  { "AUDIT_KIND_ZONE_PUT", "CAIRN__AUDIT_KIND__AUDIT_KIND_ZONE_PUT", 14 },
  { "AUDIT_KIND_ZONE_REMOVED", "CAIRN__AUDIT_KIND__AUDIT_KIND_ZONE_REMOVED", 15 },
  { "AUDIT_KIND_SHARD_ADDED", "CAIRN__AUDIT_KIND__AUDIT_KIND_SHARD_ADDED", 16 },
  { "AUDIT_KIND_SHARD_STATE", "CAIRN__AUDIT_KIND__AUDIT_KIND_SHARD_STATE", 17 },
  { "AUDIT_KIND_SHARD_MEMBERS", "CAIRN__AUDIT_KIND__AUDIT_KIND_SHARD_MEMBERS", 18 },
  { "AUDIT_KIND_SHARD_REMOVED", "CAIRN__AUDIT_KIND__AUDIT_KIND_SHARD_REMOVED", 19 },
  { "AUDIT_KIND_MOVES_PLANNED", "CAIRN__AUDIT_KIND__AUDIT_KIND_MOVES_PLANNED", 20 },
  { "AUDIT_KIND_MOVE_ADVANCED", "CAIRN__AUDIT_KIND__AUDIT_KIND_MOVE_ADVANCED", 21 },
  { "AUDIT_KIND_PLACEMENT_BEGUN", "CAIRN__AUDIT_KIND__AUDIT_KIND_PLACEMENT_BEGUN", 22 },
  { "AUDIT_KIND_PLACEMENT_FINISHED", "CAIRN__AUDIT_KIND__AUDIT_KIND_PLACEMENT_FINISHED", 23 },
  { "AUDIT_KIND_ACCOUNT_CREATED", "CAIRN__AUDIT_KIND__AUDIT_KIND_ACCOUNT_CREATED", 24 },
  { "AUDIT_KIND_ACCOUNT_UPDATED", "CAIRN__AUDIT_KIND__AUDIT_KIND_ACCOUNT_UPDATED", 25 },
  { "AUDIT_KIND_ACCOUNT_STATUS", "CAIRN__AUDIT_KIND__AUDIT_KIND_ACCOUNT_STATUS", 26 },
  { "AUDIT_KIND_ACCOUNT_FORGOTTEN", "CAIRN__AUDIT_KIND__AUDIT_KIND_ACCOUNT_FORGOTTEN", 27 },
  { "AUDIT_KIND_ACCOUNT_LOCKED", "CAIRN__AUDIT_KIND__AUDIT_KIND_ACCOUNT_LOCKED", 28 },
  { "AUDIT_KIND_PASSWORD_SET", "CAIRN__AUDIT_KIND__AUDIT_KIND_PASSWORD_SET", 29 },
  { "AUDIT_KIND_SECOND_FACTOR_SET", "CAIRN__AUDIT_KIND__AUDIT_KIND_SECOND_FACTOR_SET", 30 },
  { "AUDIT_KIND_RECOVERY_CODE_USED", "CAIRN__AUDIT_KIND__AUDIT_KIND_RECOVERY_CODE_USED", 31 },
  { "AUDIT_KIND_SESSIONS_REVOKED", "CAIRN__AUDIT_KIND__AUDIT_KIND_SESSIONS_REVOKED", 32 },
  { "AUDIT_KIND_GROUP_CREATED", "CAIRN__AUDIT_KIND__AUDIT_KIND_GROUP_CREATED", 33 },
  { "AUDIT_KIND_GROUP_UPDATED", "CAIRN__AUDIT_KIND__AUDIT_KIND_GROUP_UPDATED", 34 },
  { "AUDIT_KIND_GROUP_REMOVED", "CAIRN__AUDIT_KIND__AUDIT_KIND_GROUP_REMOVED", 35 },
  { "AUDIT_KIND_MEMBERS_ADDED", "CAIRN__AUDIT_KIND__AUDIT_KIND_MEMBERS_ADDED", 36 },
  { "AUDIT_KIND_MEMBERS_REMOVED", "CAIRN__AUDIT_KIND__AUDIT_KIND_MEMBERS_REMOVED", 37 },
  { "AUDIT_KIND_DOMAIN_PUT", "CAIRN__AUDIT_KIND__AUDIT_KIND_DOMAIN_PUT", 38 },
  { "AUDIT_KIND_DOMAIN_REMOVED", "CAIRN__AUDIT_KIND__AUDIT_KIND_DOMAIN_REMOVED", 39 },
  { "AUDIT_KIND_CLUSTER_RESTORED", "CAIRN__AUDIT_KIND__AUDIT_KIND_CLUSTER_RESTORED", 40 },
};
static const ProtobufCIntRange cairn__audit_kind__value_ranges[] = {
{1, 0},{0, 40}
};
static const ProtobufCEnumValueIndex cairn__audit_kind__enum_values_by_name[40] =
{
  { "AUDIT_KIND_ACCOUNT_CREATED", 23 },
  { "AUDIT_KIND_ACCOUNT_FORGOTTEN", 26 },
  { "AUDIT_KIND_ACCOUNT_LOCKED", 27 },
  { "AUDIT_KIND_ACCOUNT_STATUS", 25 },
  { "AUDIT_KIND_ACCOUNT_UPDATED", 24 },
  { "AUDIT_KIND_CERTIFICATE_ADDED", 9 },
  { "AUDIT_KIND_CERTIFICATE_REMOVED", 10 },
  { "AUDIT_KIND_CLUSTER_MADE", 0 },
  { "AUDIT_KIND_CLUSTER_RESTORED", 39 },
  { "AUDIT_KIND_DOMAIN_PUT", 37 },
  { "AUDIT_KIND_DOMAIN_REMOVED", 38 },
  { "AUDIT_KIND_GROUP_CREATED", 32 },
  { "AUDIT_KIND_GROUP_REMOVED", 34 },
  { "AUDIT_KIND_GROUP_UPDATED", 33 },
  { "AUDIT_KIND_MEMBERS_ADDED", 35 },
  { "AUDIT_KIND_MEMBERS_REMOVED", 36 },
  { "AUDIT_KIND_MOVES_PLANNED", 19 },
  { "AUDIT_KIND_MOVE_ADVANCED", 20 },
  { "AUDIT_KIND_NODE_FORGOTTEN", 8 },
  { "AUDIT_KIND_NODE_REGISTERED", 4 },
  { "AUDIT_KIND_NODE_REPORTED", 6 },
  { "AUDIT_KIND_NODE_STATE", 7 },
  { "AUDIT_KIND_NODE_UPDATED", 5 },
  { "AUDIT_KIND_PASSWORD_SET", 28 },
  { "AUDIT_KIND_PLACEMENT_BEGUN", 21 },
  { "AUDIT_KIND_PLACEMENT_FINISHED", 22 },
  { "AUDIT_KIND_RECOVERY_CODE_USED", 30 },
  { "AUDIT_KIND_SECOND_FACTOR_SET", 29 },
  { "AUDIT_KIND_SESSIONS_REVOKED", 31 },
  { "AUDIT_KIND_SETTING_RESET", 3 },
  { "AUDIT_KIND_SETTING_SET", 2 },
  { "AUDIT_KIND_SHARD_ADDED", 15 },
  { "AUDIT_KIND_SHARD_MEMBERS", 17 },
  { "AUDIT_KIND_SHARD_REMOVED", 18 },
  { "AUDIT_KIND_SHARD_STATE", 16 },
  { "AUDIT_KIND_TOKEN_CREATED", 11 },
  { "AUDIT_KIND_TOKEN_REVOKED", 12 },
  { "AUDIT_KIND_VERSION_RAISED", 1 },
  { "AUDIT_KIND_ZONE_PUT", 13 },
  { "AUDIT_KIND_ZONE_REMOVED", 14 },
};
const ProtobufCEnumDescriptor cairn__audit_kind__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.AuditKind",
  "AuditKind",
  "Cairn__AuditKind",
  "cairn",
  40,
  cairn__audit_kind__enum_values_by_number,
  40,
  cairn__audit_kind__enum_values_by_name,
  1,
  cairn__audit_kind__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
