/* Made by protoc-c through `make schema`. Change the .proto file instead of this one. */
/* Generated from: drive_commands.proto */

/* Do not generate deprecated warnings for self */
#ifndef PROTOBUF_C__NO_DEPRECATED
#define PROTOBUF_C__NO_DEPRECATED
#endif

#include "drive_commands.pb-c.h"
void   cairn__drive_command__init
                     (Cairn__DriveCommand         *message)
{
  static const Cairn__DriveCommand init_value = CAIRN__DRIVE_COMMAND__INIT;
  *message = init_value;
}
size_t cairn__drive_command__get_packed_size
                     (const Cairn__DriveCommand *message)
{
  assert(message->base.descriptor == &cairn__drive_command__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__drive_command__pack
                     (const Cairn__DriveCommand *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__drive_command__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__drive_command__pack_to_buffer
                     (const Cairn__DriveCommand *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__drive_command__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DriveCommand *
       cairn__drive_command__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DriveCommand *)
     protobuf_c_message_unpack (&cairn__drive_command__descriptor,
                                allocator, len, data);
}
void   cairn__drive_command__free_unpacked
                     (Cairn__DriveCommand *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__drive_command__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__create_drive__init
                     (Cairn__CreateDrive         *message)
{
  static const Cairn__CreateDrive init_value = CAIRN__CREATE_DRIVE__INIT;
  *message = init_value;
}
size_t cairn__create_drive__get_packed_size
                     (const Cairn__CreateDrive *message)
{
  assert(message->base.descriptor == &cairn__create_drive__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__create_drive__pack
                     (const Cairn__CreateDrive *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__create_drive__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__create_drive__pack_to_buffer
                     (const Cairn__CreateDrive *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__create_drive__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__CreateDrive *
       cairn__create_drive__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__CreateDrive *)
     protobuf_c_message_unpack (&cairn__create_drive__descriptor,
                                allocator, len, data);
}
void   cairn__create_drive__free_unpacked
                     (Cairn__CreateDrive *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__create_drive__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__drive_transaction__init
                     (Cairn__DriveTransaction         *message)
{
  static const Cairn__DriveTransaction init_value = CAIRN__DRIVE_TRANSACTION__INIT;
  *message = init_value;
}
size_t cairn__drive_transaction__get_packed_size
                     (const Cairn__DriveTransaction *message)
{
  assert(message->base.descriptor == &cairn__drive_transaction__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__drive_transaction__pack
                     (const Cairn__DriveTransaction *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__drive_transaction__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__drive_transaction__pack_to_buffer
                     (const Cairn__DriveTransaction *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__drive_transaction__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DriveTransaction *
       cairn__drive_transaction__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DriveTransaction *)
     protobuf_c_message_unpack (&cairn__drive_transaction__descriptor,
                                allocator, len, data);
}
void   cairn__drive_transaction__free_unpacked
                     (Cairn__DriveTransaction *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__drive_transaction__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__actor__init
                     (Cairn__Actor         *message)
{
  static const Cairn__Actor init_value = CAIRN__ACTOR__INIT;
  *message = init_value;
}
size_t cairn__actor__get_packed_size
                     (const Cairn__Actor *message)
{
  assert(message->base.descriptor == &cairn__actor__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__actor__pack
                     (const Cairn__Actor *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__actor__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__actor__pack_to_buffer
                     (const Cairn__Actor *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__actor__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Actor *
       cairn__actor__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Actor *)
     protobuf_c_message_unpack (&cairn__actor__descriptor,
                                allocator, len, data);
}
void   cairn__actor__free_unpacked
                     (Cairn__Actor *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__actor__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__actor_group__init
                     (Cairn__ActorGroup         *message)
{
  static const Cairn__ActorGroup init_value = CAIRN__ACTOR_GROUP__INIT;
  *message = init_value;
}
size_t cairn__actor_group__get_packed_size
                     (const Cairn__ActorGroup *message)
{
  assert(message->base.descriptor == &cairn__actor_group__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__actor_group__pack
                     (const Cairn__ActorGroup *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__actor_group__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__actor_group__pack_to_buffer
                     (const Cairn__ActorGroup *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__actor_group__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ActorGroup *
       cairn__actor_group__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ActorGroup *)
     protobuf_c_message_unpack (&cairn__actor_group__descriptor,
                                allocator, len, data);
}
void   cairn__actor_group__free_unpacked
                     (Cairn__ActorGroup *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__actor_group__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__drive_operation__init
                     (Cairn__DriveOperation         *message)
{
  static const Cairn__DriveOperation init_value = CAIRN__DRIVE_OPERATION__INIT;
  *message = init_value;
}
size_t cairn__drive_operation__get_packed_size
                     (const Cairn__DriveOperation *message)
{
  assert(message->base.descriptor == &cairn__drive_operation__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__drive_operation__pack
                     (const Cairn__DriveOperation *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__drive_operation__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__drive_operation__pack_to_buffer
                     (const Cairn__DriveOperation *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__drive_operation__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DriveOperation *
       cairn__drive_operation__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DriveOperation *)
     protobuf_c_message_unpack (&cairn__drive_operation__descriptor,
                                allocator, len, data);
}
void   cairn__drive_operation__free_unpacked
                     (Cairn__DriveOperation *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__drive_operation__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__expectation__init
                     (Cairn__Expectation         *message)
{
  static const Cairn__Expectation init_value = CAIRN__EXPECTATION__INIT;
  *message = init_value;
}
size_t cairn__expectation__get_packed_size
                     (const Cairn__Expectation *message)
{
  assert(message->base.descriptor == &cairn__expectation__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__expectation__pack
                     (const Cairn__Expectation *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__expectation__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__expectation__pack_to_buffer
                     (const Cairn__Expectation *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__expectation__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Expectation *
       cairn__expectation__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Expectation *)
     protobuf_c_message_unpack (&cairn__expectation__descriptor,
                                allocator, len, data);
}
void   cairn__expectation__free_unpacked
                     (Cairn__Expectation *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__expectation__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__node_reference__init
                     (Cairn__NodeReference         *message)
{
  static const Cairn__NodeReference init_value = CAIRN__NODE_REFERENCE__INIT;
  *message = init_value;
}
size_t cairn__node_reference__get_packed_size
                     (const Cairn__NodeReference *message)
{
  assert(message->base.descriptor == &cairn__node_reference__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__node_reference__pack
                     (const Cairn__NodeReference *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__node_reference__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__node_reference__pack_to_buffer
                     (const Cairn__NodeReference *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__node_reference__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__NodeReference *
       cairn__node_reference__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__NodeReference *)
     protobuf_c_message_unpack (&cairn__node_reference__descriptor,
                                allocator, len, data);
}
void   cairn__node_reference__free_unpacked
                     (Cairn__NodeReference *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__node_reference__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__create_node__init
                     (Cairn__CreateNode         *message)
{
  static const Cairn__CreateNode init_value = CAIRN__CREATE_NODE__INIT;
  *message = init_value;
}
size_t cairn__create_node__get_packed_size
                     (const Cairn__CreateNode *message)
{
  assert(message->base.descriptor == &cairn__create_node__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__create_node__pack
                     (const Cairn__CreateNode *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__create_node__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__create_node__pack_to_buffer
                     (const Cairn__CreateNode *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__create_node__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__CreateNode *
       cairn__create_node__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__CreateNode *)
     protobuf_c_message_unpack (&cairn__create_node__descriptor,
                                allocator, len, data);
}
void   cairn__create_node__free_unpacked
                     (Cairn__CreateNode *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__create_node__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__move_node__init
                     (Cairn__MoveNode         *message)
{
  static const Cairn__MoveNode init_value = CAIRN__MOVE_NODE__INIT;
  *message = init_value;
}
size_t cairn__move_node__get_packed_size
                     (const Cairn__MoveNode *message)
{
  assert(message->base.descriptor == &cairn__move_node__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__move_node__pack
                     (const Cairn__MoveNode *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__move_node__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__move_node__pack_to_buffer
                     (const Cairn__MoveNode *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__move_node__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__MoveNode *
       cairn__move_node__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__MoveNode *)
     protobuf_c_message_unpack (&cairn__move_node__descriptor,
                                allocator, len, data);
}
void   cairn__move_node__free_unpacked
                     (Cairn__MoveNode *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__move_node__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__copy_node__init
                     (Cairn__CopyNode         *message)
{
  static const Cairn__CopyNode init_value = CAIRN__COPY_NODE__INIT;
  *message = init_value;
}
size_t cairn__copy_node__get_packed_size
                     (const Cairn__CopyNode *message)
{
  assert(message->base.descriptor == &cairn__copy_node__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__copy_node__pack
                     (const Cairn__CopyNode *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__copy_node__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__copy_node__pack_to_buffer
                     (const Cairn__CopyNode *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__copy_node__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__CopyNode *
       cairn__copy_node__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__CopyNode *)
     protobuf_c_message_unpack (&cairn__copy_node__descriptor,
                                allocator, len, data);
}
void   cairn__copy_node__free_unpacked
                     (Cairn__CopyNode *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__copy_node__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__set_details__init
                     (Cairn__SetDetails         *message)
{
  static const Cairn__SetDetails init_value = CAIRN__SET_DETAILS__INIT;
  *message = init_value;
}
size_t cairn__set_details__get_packed_size
                     (const Cairn__SetDetails *message)
{
  assert(message->base.descriptor == &cairn__set_details__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__set_details__pack
                     (const Cairn__SetDetails *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__set_details__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__set_details__pack_to_buffer
                     (const Cairn__SetDetails *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__set_details__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SetDetails *
       cairn__set_details__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SetDetails *)
     protobuf_c_message_unpack (&cairn__set_details__descriptor,
                                allocator, len, data);
}
void   cairn__set_details__free_unpacked
                     (Cairn__SetDetails *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__set_details__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__set_star__init
                     (Cairn__SetStar         *message)
{
  static const Cairn__SetStar init_value = CAIRN__SET_STAR__INIT;
  *message = init_value;
}
size_t cairn__set_star__get_packed_size
                     (const Cairn__SetStar *message)
{
  assert(message->base.descriptor == &cairn__set_star__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__set_star__pack
                     (const Cairn__SetStar *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__set_star__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__set_star__pack_to_buffer
                     (const Cairn__SetStar *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__set_star__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SetStar *
       cairn__set_star__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SetStar *)
     protobuf_c_message_unpack (&cairn__set_star__descriptor,
                                allocator, len, data);
}
void   cairn__set_star__free_unpacked
                     (Cairn__SetStar *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__set_star__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__drive_answer__init
                     (Cairn__DriveAnswer         *message)
{
  static const Cairn__DriveAnswer init_value = CAIRN__DRIVE_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__drive_answer__get_packed_size
                     (const Cairn__DriveAnswer *message)
{
  assert(message->base.descriptor == &cairn__drive_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__drive_answer__pack
                     (const Cairn__DriveAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__drive_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__drive_answer__pack_to_buffer
                     (const Cairn__DriveAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__drive_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DriveAnswer *
       cairn__drive_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DriveAnswer *)
     protobuf_c_message_unpack (&cairn__drive_answer__descriptor,
                                allocator, len, data);
}
void   cairn__drive_answer__free_unpacked
                     (Cairn__DriveAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__drive_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__drive_result__init
                     (Cairn__DriveResult         *message)
{
  static const Cairn__DriveResult init_value = CAIRN__DRIVE_RESULT__INIT;
  *message = init_value;
}
size_t cairn__drive_result__get_packed_size
                     (const Cairn__DriveResult *message)
{
  assert(message->base.descriptor == &cairn__drive_result__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__drive_result__pack
                     (const Cairn__DriveResult *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__drive_result__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__drive_result__pack_to_buffer
                     (const Cairn__DriveResult *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__drive_result__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DriveResult *
       cairn__drive_result__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DriveResult *)
     protobuf_c_message_unpack (&cairn__drive_result__descriptor,
                                allocator, len, data);
}
void   cairn__drive_result__free_unpacked
                     (Cairn__DriveResult *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__drive_result__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__drive_error__init
                     (Cairn__DriveError         *message)
{
  static const Cairn__DriveError init_value = CAIRN__DRIVE_ERROR__INIT;
  *message = init_value;
}
size_t cairn__drive_error__get_packed_size
                     (const Cairn__DriveError *message)
{
  assert(message->base.descriptor == &cairn__drive_error__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__drive_error__pack
                     (const Cairn__DriveError *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__drive_error__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__drive_error__pack_to_buffer
                     (const Cairn__DriveError *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__drive_error__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DriveError *
       cairn__drive_error__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DriveError *)
     protobuf_c_message_unpack (&cairn__drive_error__descriptor,
                                allocator, len, data);
}
void   cairn__drive_error__free_unpacked
                     (Cairn__DriveError *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__drive_error__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
static const ProtobufCFieldDescriptor cairn__drive_command__field_descriptors[2] =
{
  {
    "transaction",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveCommand, body_case),
    offsetof(Cairn__DriveCommand, transaction),
    &cairn__drive_transaction__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "create_drive",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveCommand, body_case),
    offsetof(Cairn__DriveCommand, create_drive),
    &cairn__create_drive__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__drive_command__field_indices_by_name[] = {
  1,   /* field[1] = create_drive */
  0,   /* field[0] = transaction */
};
static const ProtobufCIntRange cairn__drive_command__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__drive_command__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DriveCommand",
  "DriveCommand",
  "Cairn__DriveCommand",
  "cairn",
  sizeof(Cairn__DriveCommand),
  2,
  cairn__drive_command__field_descriptors,
  cairn__drive_command__field_indices_by_name,
  1,  cairn__drive_command__number_ranges,
  (ProtobufCMessageInit) cairn__drive_command__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__create_drive__field_descriptors[3] =
{
  {
    "drive",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__CreateDrive, drive),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "owner",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__CreateDrive, owner),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "byte_count_max",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__CreateDrive, byte_count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__create_drive__field_indices_by_name[] = {
  2,   /* field[2] = byte_count_max */
  0,   /* field[0] = drive */
  1,   /* field[1] = owner */
};
static const ProtobufCIntRange cairn__create_drive__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__create_drive__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.CreateDrive",
  "CreateDrive",
  "Cairn__CreateDrive",
  "cairn",
  sizeof(Cairn__CreateDrive),
  3,
  cairn__create_drive__field_descriptors,
  cairn__create_drive__field_indices_by_name,
  1,  cairn__create_drive__number_ranges,
  (ProtobufCMessageInit) cairn__create_drive__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__drive_transaction__field_descriptors[3] =
{
  {
    "drive",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__DriveTransaction, drive),
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
    offsetof(Cairn__DriveTransaction, actor),
    &cairn__actor__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "operations",
    3,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveTransaction, n_operations),
    offsetof(Cairn__DriveTransaction, operations),
    &cairn__drive_operation__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__drive_transaction__field_indices_by_name[] = {
  1,   /* field[1] = actor */
  0,   /* field[0] = drive */
  2,   /* field[2] = operations */
};
static const ProtobufCIntRange cairn__drive_transaction__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__drive_transaction__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DriveTransaction",
  "DriveTransaction",
  "Cairn__DriveTransaction",
  "cairn",
  sizeof(Cairn__DriveTransaction),
  3,
  cairn__drive_transaction__field_descriptors,
  cairn__drive_transaction__field_indices_by_name,
  1,  cairn__drive_transaction__number_ranges,
  (ProtobufCMessageInit) cairn__drive_transaction__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__actor__field_descriptors[4] =
{
  {
    "user",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Actor, user),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "device",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__Actor, has_device),
    offsetof(Cairn__Actor, device),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "groups",
    3,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__Actor, n_groups),
    offsetof(Cairn__Actor, groups),
    &cairn__actor_group__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "domain",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__Actor, domain),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__actor__field_indices_by_name[] = {
  1,   /* field[1] = device */
  3,   /* field[3] = domain */
  2,   /* field[2] = groups */
  0,   /* field[0] = user */
};
static const ProtobufCIntRange cairn__actor__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__actor__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Actor",
  "Actor",
  "Cairn__Actor",
  "cairn",
  sizeof(Cairn__Actor),
  4,
  cairn__actor__field_descriptors,
  cairn__actor__field_indices_by_name,
  1,  cairn__actor__number_ranges,
  (ProtobufCMessageInit) cairn__actor__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__actor_group__field_descriptors[1] =
{
  {
    "group",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ActorGroup, group),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__actor_group__field_indices_by_name[] = {
  0,   /* field[0] = group */
};
static const ProtobufCIntRange cairn__actor_group__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__actor_group__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ActorGroup",
  "ActorGroup",
  "Cairn__ActorGroup",
  "cairn",
  sizeof(Cairn__ActorGroup),
  1,
  cairn__actor_group__field_descriptors,
  cairn__actor_group__field_indices_by_name,
  1,  cairn__actor_group__number_ranges,
  (ProtobufCMessageInit) cairn__actor_group__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__drive_operation__field_descriptors[6] =
{
  {
    "expectations",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveOperation, n_expectations),
    offsetof(Cairn__DriveOperation, expectations),
    &cairn__expectation__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "create",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveOperation, action_case),
    offsetof(Cairn__DriveOperation, create),
    &cairn__create_node__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "move",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveOperation, action_case),
    offsetof(Cairn__DriveOperation, move),
    &cairn__move_node__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "copy",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveOperation, action_case),
    offsetof(Cairn__DriveOperation, copy),
    &cairn__copy_node__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "set_details",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveOperation, action_case),
    offsetof(Cairn__DriveOperation, set_details),
    &cairn__set_details__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "set_star",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveOperation, action_case),
    offsetof(Cairn__DriveOperation, set_star),
    &cairn__set_star__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__drive_operation__field_indices_by_name[] = {
  3,   /* field[3] = copy */
  1,   /* field[1] = create */
  0,   /* field[0] = expectations */
  2,   /* field[2] = move */
  4,   /* field[4] = set_details */
  5,   /* field[5] = set_star */
};
static const ProtobufCIntRange cairn__drive_operation__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 6 }
};
const ProtobufCMessageDescriptor cairn__drive_operation__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DriveOperation",
  "DriveOperation",
  "Cairn__DriveOperation",
  "cairn",
  sizeof(Cairn__DriveOperation),
  6,
  cairn__drive_operation__field_descriptors,
  cairn__drive_operation__field_indices_by_name,
  1,  cairn__drive_operation__number_ranges,
  (ProtobufCMessageInit) cairn__drive_operation__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__expectation__field_descriptors[3] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__Expectation, node),
    &cairn__node_reference__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__Expectation, has_revision),
    offsetof(Cairn__Expectation, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "version",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__Expectation, has_version),
    offsetof(Cairn__Expectation, version),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__expectation__field_indices_by_name[] = {
  0,   /* field[0] = node */
  1,   /* field[1] = revision */
  2,   /* field[2] = version */
};
static const ProtobufCIntRange cairn__expectation__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__expectation__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Expectation",
  "Expectation",
  "Cairn__Expectation",
  "cairn",
  sizeof(Cairn__Expectation),
  3,
  cairn__expectation__field_descriptors,
  cairn__expectation__field_indices_by_name,
  1,  cairn__expectation__number_ranges,
  (ProtobufCMessageInit) cairn__expectation__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__node_reference__field_descriptors[2] =
{
  {
    "number",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__NodeReference, has_number),
    offsetof(Cairn__NodeReference, number),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "operation",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT32,
    offsetof(Cairn__NodeReference, has_operation),
    offsetof(Cairn__NodeReference, operation),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__node_reference__field_indices_by_name[] = {
  0,   /* field[0] = number */
  1,   /* field[1] = operation */
};
static const ProtobufCIntRange cairn__node_reference__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__node_reference__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.NodeReference",
  "NodeReference",
  "Cairn__NodeReference",
  "cairn",
  sizeof(Cairn__NodeReference),
  2,
  cairn__node_reference__field_descriptors,
  cairn__node_reference__field_indices_by_name,
  1,  cairn__node_reference__number_ranges,
  (ProtobufCMessageInit) cairn__node_reference__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__create_node__field_descriptors[6] =
{
  {
    "parent",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__CreateNode, parent),
    &cairn__node_reference__descriptor,
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
    offsetof(Cairn__CreateNode, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "kind",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__CreateNode, kind),
    &cairn__node_kind__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "on_clash",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__CreateNode, on_clash),
    &cairn__on_clash__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "modified",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__CreateNode, has_modified),
    offsetof(Cairn__CreateNode, modified),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "type",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__CreateNode, type),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__create_node__field_indices_by_name[] = {
  2,   /* field[2] = kind */
  4,   /* field[4] = modified */
  1,   /* field[1] = name */
  3,   /* field[3] = on_clash */
  0,   /* field[0] = parent */
  5,   /* field[5] = type */
};
static const ProtobufCIntRange cairn__create_node__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 6 }
};
const ProtobufCMessageDescriptor cairn__create_node__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.CreateNode",
  "CreateNode",
  "Cairn__CreateNode",
  "cairn",
  sizeof(Cairn__CreateNode),
  6,
  cairn__create_node__field_descriptors,
  cairn__create_node__field_indices_by_name,
  1,  cairn__create_node__number_ranges,
  (ProtobufCMessageInit) cairn__create_node__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__move_node__field_descriptors[4] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__MoveNode, node),
    &cairn__node_reference__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "parent",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__MoveNode, parent),
    &cairn__node_reference__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "name",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__MoveNode, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "on_clash",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__MoveNode, on_clash),
    &cairn__on_clash__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__move_node__field_indices_by_name[] = {
  2,   /* field[2] = name */
  0,   /* field[0] = node */
  3,   /* field[3] = on_clash */
  1,   /* field[1] = parent */
};
static const ProtobufCIntRange cairn__move_node__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__move_node__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.MoveNode",
  "MoveNode",
  "Cairn__MoveNode",
  "cairn",
  sizeof(Cairn__MoveNode),
  4,
  cairn__move_node__field_descriptors,
  cairn__move_node__field_indices_by_name,
  1,  cairn__move_node__number_ranges,
  (ProtobufCMessageInit) cairn__move_node__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__copy_node__field_descriptors[4] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__CopyNode, node),
    &cairn__node_reference__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "parent",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__CopyNode, parent),
    &cairn__node_reference__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "name",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__CopyNode, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "on_clash",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__CopyNode, on_clash),
    &cairn__on_clash__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__copy_node__field_indices_by_name[] = {
  2,   /* field[2] = name */
  0,   /* field[0] = node */
  3,   /* field[3] = on_clash */
  1,   /* field[1] = parent */
};
static const ProtobufCIntRange cairn__copy_node__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__copy_node__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.CopyNode",
  "CopyNode",
  "Cairn__CopyNode",
  "cairn",
  sizeof(Cairn__CopyNode),
  4,
  cairn__copy_node__field_descriptors,
  cairn__copy_node__field_indices_by_name,
  1,  cairn__copy_node__number_ranges,
  (ProtobufCMessageInit) cairn__copy_node__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__set_details__field_descriptors[8] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__SetDetails, node),
    &cairn__node_reference__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "description",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__SetDetails, description),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "properties",
    3,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__SetDetails, n_properties),
    offsetof(Cairn__SetDetails, properties),
    &cairn__property__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "properties_removed",
    4,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_STRING,
    offsetof(Cairn__SetDetails, n_properties_removed),
    offsetof(Cairn__SetDetails, properties_removed),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "tags",
    5,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_STRING,
    offsetof(Cairn__SetDetails, n_tags),
    offsetof(Cairn__SetDetails, tags),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "tags_removed",
    6,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_STRING,
    offsetof(Cairn__SetDetails, n_tags_removed),
    offsetof(Cairn__SetDetails, tags_removed),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "modified",
    7,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__SetDetails, has_modified),
    offsetof(Cairn__SetDetails, modified),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "type",
    8,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__SetDetails, type),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__set_details__field_indices_by_name[] = {
  1,   /* field[1] = description */
  6,   /* field[6] = modified */
  0,   /* field[0] = node */
  2,   /* field[2] = properties */
  3,   /* field[3] = properties_removed */
  4,   /* field[4] = tags */
  5,   /* field[5] = tags_removed */
  7,   /* field[7] = type */
};
static const ProtobufCIntRange cairn__set_details__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 8 }
};
const ProtobufCMessageDescriptor cairn__set_details__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SetDetails",
  "SetDetails",
  "Cairn__SetDetails",
  "cairn",
  sizeof(Cairn__SetDetails),
  8,
  cairn__set_details__field_descriptors,
  cairn__set_details__field_indices_by_name,
  1,  cairn__set_details__number_ranges,
  (ProtobufCMessageInit) cairn__set_details__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__set_star__field_descriptors[2] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__SetStar, node),
    &cairn__node_reference__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_starred",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__SetStar, is_starred),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__set_star__field_indices_by_name[] = {
  1,   /* field[1] = is_starred */
  0,   /* field[0] = node */
};
static const ProtobufCIntRange cairn__set_star__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__set_star__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SetStar",
  "SetStar",
  "Cairn__SetStar",
  "cairn",
  sizeof(Cairn__SetStar),
  2,
  cairn__set_star__field_descriptors,
  cairn__set_star__field_indices_by_name,
  1,  cairn__set_star__number_ranges,
  (ProtobufCMessageInit) cairn__set_star__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__drive_answer__field_descriptors[3] =
{
  {
    "refused",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__DriveAnswer, refused),
    &cairn__drive_error__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "results",
    2,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveAnswer, n_results),
    offsetof(Cairn__DriveAnswer, results),
    &cairn__drive_result__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "change_last",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__DriveAnswer, has_change_last),
    offsetof(Cairn__DriveAnswer, change_last),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__drive_answer__field_indices_by_name[] = {
  2,   /* field[2] = change_last */
  0,   /* field[0] = refused */
  1,   /* field[1] = results */
};
static const ProtobufCIntRange cairn__drive_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__drive_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DriveAnswer",
  "DriveAnswer",
  "Cairn__DriveAnswer",
  "cairn",
  sizeof(Cairn__DriveAnswer),
  3,
  cairn__drive_answer__field_descriptors,
  cairn__drive_answer__field_indices_by_name,
  1,  cairn__drive_answer__number_ranges,
  (ProtobufCMessageInit) cairn__drive_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__drive_result__field_descriptors[4] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__DriveResult, has_node),
    offsetof(Cairn__DriveResult, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "name",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__DriveResult, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__DriveResult, has_revision),
    offsetof(Cairn__DriveResult, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "version",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__DriveResult, has_version),
    offsetof(Cairn__DriveResult, version),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__drive_result__field_indices_by_name[] = {
  1,   /* field[1] = name */
  0,   /* field[0] = node */
  2,   /* field[2] = revision */
  3,   /* field[3] = version */
};
static const ProtobufCIntRange cairn__drive_result__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__drive_result__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DriveResult",
  "DriveResult",
  "Cairn__DriveResult",
  "cairn",
  sizeof(Cairn__DriveResult),
  4,
  cairn__drive_result__field_descriptors,
  cairn__drive_result__field_indices_by_name,
  1,  cairn__drive_result__number_ranges,
  (ProtobufCMessageInit) cairn__drive_result__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__drive_error__field_descriptors[6] =
{
  {
    "code",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__DriveError, code),
    &cairn__drive_error_code__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "operation",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT32,
    offsetof(Cairn__DriveError, has_operation),
    offsetof(Cairn__DriveError, operation),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "node",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__DriveError, has_node),
    offsetof(Cairn__DriveError, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "value",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__DriveError, has_value),
    offsetof(Cairn__DriveError, value),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "limit",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__DriveError, has_limit),
    offsetof(Cairn__DriveError, limit),
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
    offsetof(Cairn__DriveError, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__drive_error__field_indices_by_name[] = {
  0,   /* field[0] = code */
  4,   /* field[4] = limit */
  5,   /* field[5] = name */
  2,   /* field[2] = node */
  1,   /* field[1] = operation */
  3,   /* field[3] = value */
};
static const ProtobufCIntRange cairn__drive_error__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 6 }
};
const ProtobufCMessageDescriptor cairn__drive_error__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DriveError",
  "DriveError",
  "Cairn__DriveError",
  "cairn",
  sizeof(Cairn__DriveError),
  6,
  cairn__drive_error__field_descriptors,
  cairn__drive_error__field_indices_by_name,
  1,  cairn__drive_error__number_ranges,
  (ProtobufCMessageInit) cairn__drive_error__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCEnumValue cairn__on_clash__enum_values_by_number[2] =
{
  { "ON_CLASH_REFUSE", "CAIRN__ON_CLASH__ON_CLASH_REFUSE", 1 },
  { "ON_CLASH_RENAME", "CAIRN__ON_CLASH__ON_CLASH_RENAME", 2 },
};
static const ProtobufCIntRange cairn__on_clash__value_ranges[] = {
{1, 0},{0, 2}
};
static const ProtobufCEnumValueIndex cairn__on_clash__enum_values_by_name[2] =
{
  { "ON_CLASH_REFUSE", 0 },
  { "ON_CLASH_RENAME", 1 },
};
const ProtobufCEnumDescriptor cairn__on_clash__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.OnClash",
  "OnClash",
  "Cairn__OnClash",
  "cairn",
  2,
  cairn__on_clash__enum_values_by_number,
  2,
  cairn__on_clash__enum_values_by_name,
  1,
  cairn__on_clash__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
static const ProtobufCEnumValue cairn__drive_error_code__enum_values_by_number[25] =
{
  { "DRIVE_ERROR_CODE_MALFORMED", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_MALFORMED", 1 },
  { "DRIVE_ERROR_CODE_NO_DRIVE", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_NO_DRIVE", 2 },
  { "DRIVE_ERROR_CODE_DRIVE_EXISTS", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_DRIVE_EXISTS", 3 },
  { "DRIVE_ERROR_CODE_NO_NODE", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_NO_NODE", 4 },
  { "DRIVE_ERROR_CODE_NO_REFERENCE", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_NO_REFERENCE", 5 },
  { "DRIVE_ERROR_CODE_NOT_A_FOLDER", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_NOT_A_FOLDER", 6 },
  { "DRIVE_ERROR_CODE_NOT_A_FILE", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_NOT_A_FILE", 7 },
  { "DRIVE_ERROR_CODE_NAME_EMPTY", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_NAME_EMPTY", 8 },
  { "DRIVE_ERROR_CODE_NAME_TOO_LONG", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_NAME_TOO_LONG", 9 },
  { "DRIVE_ERROR_CODE_NAME_RESERVED", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_NAME_RESERVED", 10 },
  { "DRIVE_ERROR_CODE_NAME_SLASH", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_NAME_SLASH", 11 },
  { "DRIVE_ERROR_CODE_NAME_TOO_NEW", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_NAME_TOO_NEW", 12 },
  { "DRIVE_ERROR_CODE_NAME_TAKEN", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_NAME_TAKEN", 13 },
  { "DRIVE_ERROR_CODE_CYCLE", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_CYCLE", 14 },
  { "DRIVE_ERROR_CODE_TOO_DEEP", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_TOO_DEEP", 15 },
  { "DRIVE_ERROR_CODE_FOLDER_FULL", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_FOLDER_FULL", 16 },
  { "DRIVE_ERROR_CODE_DRIVE_FULL", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_DRIVE_FULL", 17 },
  { "DRIVE_ERROR_CODE_CHANGED", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_CHANGED", 18 },
  { "DRIVE_ERROR_CODE_ROOT", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_ROOT", 19 },
  { "DRIVE_ERROR_CODE_COPY_TOO_LARGE", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_COPY_TOO_LARGE", 20 },
  { "DRIVE_ERROR_CODE_DETAILS_TOO_LARGE", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_DETAILS_TOO_LARGE", 21 },
  { "DRIVE_ERROR_CODE_TRANSACTION_TOO_LARGE", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_TRANSACTION_TOO_LARGE", 22 },
  { "DRIVE_ERROR_CODE_FORBIDDEN", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_FORBIDDEN", 23 },
  { "DRIVE_ERROR_CODE_CURSOR_INVALID", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_CURSOR_INVALID", 24 },
  { "DRIVE_ERROR_CODE_RESYNC", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_RESYNC", 25 },
};
static const ProtobufCIntRange cairn__drive_error_code__value_ranges[] = {
{1, 0},{0, 25}
};
static const ProtobufCEnumValueIndex cairn__drive_error_code__enum_values_by_name[25] =
{
  { "DRIVE_ERROR_CODE_CHANGED", 17 },
  { "DRIVE_ERROR_CODE_COPY_TOO_LARGE", 19 },
  { "DRIVE_ERROR_CODE_CURSOR_INVALID", 23 },
  { "DRIVE_ERROR_CODE_CYCLE", 13 },
  { "DRIVE_ERROR_CODE_DETAILS_TOO_LARGE", 20 },
  { "DRIVE_ERROR_CODE_DRIVE_EXISTS", 2 },
  { "DRIVE_ERROR_CODE_DRIVE_FULL", 16 },
  { "DRIVE_ERROR_CODE_FOLDER_FULL", 15 },
  { "DRIVE_ERROR_CODE_FORBIDDEN", 22 },
  { "DRIVE_ERROR_CODE_MALFORMED", 0 },
  { "DRIVE_ERROR_CODE_NAME_EMPTY", 7 },
  { "DRIVE_ERROR_CODE_NAME_RESERVED", 9 },
  { "DRIVE_ERROR_CODE_NAME_SLASH", 10 },
  { "DRIVE_ERROR_CODE_NAME_TAKEN", 12 },
  { "DRIVE_ERROR_CODE_NAME_TOO_LONG", 8 },
  { "DRIVE_ERROR_CODE_NAME_TOO_NEW", 11 },
  { "DRIVE_ERROR_CODE_NOT_A_FILE", 6 },
  { "DRIVE_ERROR_CODE_NOT_A_FOLDER", 5 },
  { "DRIVE_ERROR_CODE_NO_DRIVE", 1 },
  { "DRIVE_ERROR_CODE_NO_NODE", 3 },
  { "DRIVE_ERROR_CODE_NO_REFERENCE", 4 },
  { "DRIVE_ERROR_CODE_RESYNC", 24 },
  { "DRIVE_ERROR_CODE_ROOT", 18 },
  { "DRIVE_ERROR_CODE_TOO_DEEP", 14 },
  { "DRIVE_ERROR_CODE_TRANSACTION_TOO_LARGE", 21 },
};
const ProtobufCEnumDescriptor cairn__drive_error_code__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.DriveErrorCode",
  "DriveErrorCode",
  "Cairn__DriveErrorCode",
  "cairn",
  25,
  cairn__drive_error_code__enum_values_by_number,
  25,
  cairn__drive_error_code__enum_values_by_name,
  1,
  cairn__drive_error_code__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
