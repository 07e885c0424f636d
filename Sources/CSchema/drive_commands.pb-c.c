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
void   cairn__set_quota__init
                     (Cairn__SetQuota         *message)
{
  static const Cairn__SetQuota init_value = CAIRN__SET_QUOTA__INIT;
  *message = init_value;
}
size_t cairn__set_quota__get_packed_size
                     (const Cairn__SetQuota *message)
{
  assert(message->base.descriptor == &cairn__set_quota__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__set_quota__pack
                     (const Cairn__SetQuota *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__set_quota__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__set_quota__pack_to_buffer
                     (const Cairn__SetQuota *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__set_quota__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SetQuota *
       cairn__set_quota__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SetQuota *)
     protobuf_c_message_unpack (&cairn__set_quota__descriptor,
                                allocator, len, data);
}
void   cairn__set_quota__free_unpacked
                     (Cairn__SetQuota *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__set_quota__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__deliver_to_drive__init
                     (Cairn__DeliverToDrive         *message)
{
  static const Cairn__DeliverToDrive init_value = CAIRN__DELIVER_TO_DRIVE__INIT;
  *message = init_value;
}
size_t cairn__deliver_to_drive__get_packed_size
                     (const Cairn__DeliverToDrive *message)
{
  assert(message->base.descriptor == &cairn__deliver_to_drive__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__deliver_to_drive__pack
                     (const Cairn__DeliverToDrive *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__deliver_to_drive__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__deliver_to_drive__pack_to_buffer
                     (const Cairn__DeliverToDrive *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__deliver_to_drive__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DeliverToDrive *
       cairn__deliver_to_drive__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DeliverToDrive *)
     protobuf_c_message_unpack (&cairn__deliver_to_drive__descriptor,
                                allocator, len, data);
}
void   cairn__deliver_to_drive__free_unpacked
                     (Cairn__DeliverToDrive *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__deliver_to_drive__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__clear_delivery__init
                     (Cairn__ClearDelivery         *message)
{
  static const Cairn__ClearDelivery init_value = CAIRN__CLEAR_DELIVERY__INIT;
  *message = init_value;
}
size_t cairn__clear_delivery__get_packed_size
                     (const Cairn__ClearDelivery *message)
{
  assert(message->base.descriptor == &cairn__clear_delivery__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__clear_delivery__pack
                     (const Cairn__ClearDelivery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__clear_delivery__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__clear_delivery__pack_to_buffer
                     (const Cairn__ClearDelivery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__clear_delivery__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClearDelivery *
       cairn__clear_delivery__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClearDelivery *)
     protobuf_c_message_unpack (&cairn__clear_delivery__descriptor,
                                allocator, len, data);
}
void   cairn__clear_delivery__free_unpacked
                     (Cairn__ClearDelivery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__clear_delivery__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__open_slots__init
                     (Cairn__OpenSlots         *message)
{
  static const Cairn__OpenSlots init_value = CAIRN__OPEN_SLOTS__INIT;
  *message = init_value;
}
size_t cairn__open_slots__get_packed_size
                     (const Cairn__OpenSlots *message)
{
  assert(message->base.descriptor == &cairn__open_slots__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__open_slots__pack
                     (const Cairn__OpenSlots *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__open_slots__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__open_slots__pack_to_buffer
                     (const Cairn__OpenSlots *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__open_slots__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__OpenSlots *
       cairn__open_slots__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__OpenSlots *)
     protobuf_c_message_unpack (&cairn__open_slots__descriptor,
                                allocator, len, data);
}
void   cairn__open_slots__free_unpacked
                     (Cairn__OpenSlots *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__open_slots__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__step_slot__init
                     (Cairn__StepSlot         *message)
{
  static const Cairn__StepSlot init_value = CAIRN__STEP_SLOT__INIT;
  *message = init_value;
}
size_t cairn__step_slot__get_packed_size
                     (const Cairn__StepSlot *message)
{
  assert(message->base.descriptor == &cairn__step_slot__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__step_slot__pack
                     (const Cairn__StepSlot *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__step_slot__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__step_slot__pack_to_buffer
                     (const Cairn__StepSlot *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__step_slot__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__StepSlot *
       cairn__step_slot__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__StepSlot *)
     protobuf_c_message_unpack (&cairn__step_slot__descriptor,
                                allocator, len, data);
}
void   cairn__step_slot__free_unpacked
                     (Cairn__StepSlot *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__step_slot__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__import_rows__init
                     (Cairn__ImportRows         *message)
{
  static const Cairn__ImportRows init_value = CAIRN__IMPORT_ROWS__INIT;
  *message = init_value;
}
size_t cairn__import_rows__get_packed_size
                     (const Cairn__ImportRows *message)
{
  assert(message->base.descriptor == &cairn__import_rows__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__import_rows__pack
                     (const Cairn__ImportRows *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__import_rows__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__import_rows__pack_to_buffer
                     (const Cairn__ImportRows *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__import_rows__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ImportRows *
       cairn__import_rows__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ImportRows *)
     protobuf_c_message_unpack (&cairn__import_rows__descriptor,
                                allocator, len, data);
}
void   cairn__import_rows__free_unpacked
                     (Cairn__ImportRows *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__import_rows__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__sweep_drives__init
                     (Cairn__SweepDrives         *message)
{
  static const Cairn__SweepDrives init_value = CAIRN__SWEEP_DRIVES__INIT;
  *message = init_value;
}
size_t cairn__sweep_drives__get_packed_size
                     (const Cairn__SweepDrives *message)
{
  assert(message->base.descriptor == &cairn__sweep_drives__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__sweep_drives__pack
                     (const Cairn__SweepDrives *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__sweep_drives__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__sweep_drives__pack_to_buffer
                     (const Cairn__SweepDrives *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__sweep_drives__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SweepDrives *
       cairn__sweep_drives__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SweepDrives *)
     protobuf_c_message_unpack (&cairn__sweep_drives__descriptor,
                                allocator, len, data);
}
void   cairn__sweep_drives__free_unpacked
                     (Cairn__SweepDrives *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__sweep_drives__descriptor);
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
void   cairn__actor_link__init
                     (Cairn__ActorLink         *message)
{
  static const Cairn__ActorLink init_value = CAIRN__ACTOR_LINK__INIT;
  *message = init_value;
}
size_t cairn__actor_link__get_packed_size
                     (const Cairn__ActorLink *message)
{
  assert(message->base.descriptor == &cairn__actor_link__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__actor_link__pack
                     (const Cairn__ActorLink *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__actor_link__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__actor_link__pack_to_buffer
                     (const Cairn__ActorLink *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__actor_link__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ActorLink *
       cairn__actor_link__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ActorLink *)
     protobuf_c_message_unpack (&cairn__actor_link__descriptor,
                                allocator, len, data);
}
void   cairn__actor_link__free_unpacked
                     (Cairn__ActorLink *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__actor_link__descriptor);
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
void   cairn__content__init
                     (Cairn__Content         *message)
{
  static const Cairn__Content init_value = CAIRN__CONTENT__INIT;
  *message = init_value;
}
size_t cairn__content__get_packed_size
                     (const Cairn__Content *message)
{
  assert(message->base.descriptor == &cairn__content__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__content__pack
                     (const Cairn__Content *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__content__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__content__pack_to_buffer
                     (const Cairn__Content *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__content__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Content *
       cairn__content__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Content *)
     protobuf_c_message_unpack (&cairn__content__descriptor,
                                allocator, len, data);
}
void   cairn__content__free_unpacked
                     (Cairn__Content *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__content__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__short_content__init
                     (Cairn__ShortContent         *message)
{
  static const Cairn__ShortContent init_value = CAIRN__SHORT_CONTENT__INIT;
  *message = init_value;
}
size_t cairn__short_content__get_packed_size
                     (const Cairn__ShortContent *message)
{
  assert(message->base.descriptor == &cairn__short_content__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__short_content__pack
                     (const Cairn__ShortContent *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__short_content__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__short_content__pack_to_buffer
                     (const Cairn__ShortContent *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__short_content__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ShortContent *
       cairn__short_content__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ShortContent *)
     protobuf_c_message_unpack (&cairn__short_content__descriptor,
                                allocator, len, data);
}
void   cairn__short_content__free_unpacked
                     (Cairn__ShortContent *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__short_content__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__upload_reference__init
                     (Cairn__UploadReference         *message)
{
  static const Cairn__UploadReference init_value = CAIRN__UPLOAD_REFERENCE__INIT;
  *message = init_value;
}
size_t cairn__upload_reference__get_packed_size
                     (const Cairn__UploadReference *message)
{
  assert(message->base.descriptor == &cairn__upload_reference__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__upload_reference__pack
                     (const Cairn__UploadReference *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__upload_reference__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__upload_reference__pack_to_buffer
                     (const Cairn__UploadReference *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__upload_reference__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__UploadReference *
       cairn__upload_reference__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__UploadReference *)
     protobuf_c_message_unpack (&cairn__upload_reference__descriptor,
                                allocator, len, data);
}
void   cairn__upload_reference__free_unpacked
                     (Cairn__UploadReference *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__upload_reference__descriptor);
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
void   cairn__begin_upload__init
                     (Cairn__BeginUpload         *message)
{
  static const Cairn__BeginUpload init_value = CAIRN__BEGIN_UPLOAD__INIT;
  *message = init_value;
}
size_t cairn__begin_upload__get_packed_size
                     (const Cairn__BeginUpload *message)
{
  assert(message->base.descriptor == &cairn__begin_upload__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__begin_upload__pack
                     (const Cairn__BeginUpload *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__begin_upload__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__begin_upload__pack_to_buffer
                     (const Cairn__BeginUpload *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__begin_upload__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__BeginUpload *
       cairn__begin_upload__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__BeginUpload *)
     protobuf_c_message_unpack (&cairn__begin_upload__descriptor,
                                allocator, len, data);
}
void   cairn__begin_upload__free_unpacked
                     (Cairn__BeginUpload *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__begin_upload__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__add_chunks__init
                     (Cairn__AddChunks         *message)
{
  static const Cairn__AddChunks init_value = CAIRN__ADD_CHUNKS__INIT;
  *message = init_value;
}
size_t cairn__add_chunks__get_packed_size
                     (const Cairn__AddChunks *message)
{
  assert(message->base.descriptor == &cairn__add_chunks__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__add_chunks__pack
                     (const Cairn__AddChunks *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__add_chunks__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__add_chunks__pack_to_buffer
                     (const Cairn__AddChunks *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__add_chunks__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__AddChunks *
       cairn__add_chunks__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__AddChunks *)
     protobuf_c_message_unpack (&cairn__add_chunks__descriptor,
                                allocator, len, data);
}
void   cairn__add_chunks__free_unpacked
                     (Cairn__AddChunks *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__add_chunks__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__cancel_upload__init
                     (Cairn__CancelUpload         *message)
{
  static const Cairn__CancelUpload init_value = CAIRN__CANCEL_UPLOAD__INIT;
  *message = init_value;
}
size_t cairn__cancel_upload__get_packed_size
                     (const Cairn__CancelUpload *message)
{
  assert(message->base.descriptor == &cairn__cancel_upload__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__cancel_upload__pack
                     (const Cairn__CancelUpload *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__cancel_upload__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__cancel_upload__pack_to_buffer
                     (const Cairn__CancelUpload *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__cancel_upload__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__CancelUpload *
       cairn__cancel_upload__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__CancelUpload *)
     protobuf_c_message_unpack (&cairn__cancel_upload__descriptor,
                                allocator, len, data);
}
void   cairn__cancel_upload__free_unpacked
                     (Cairn__CancelUpload *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__cancel_upload__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__save_file__init
                     (Cairn__SaveFile         *message)
{
  static const Cairn__SaveFile init_value = CAIRN__SAVE_FILE__INIT;
  *message = init_value;
}
size_t cairn__save_file__get_packed_size
                     (const Cairn__SaveFile *message)
{
  assert(message->base.descriptor == &cairn__save_file__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__save_file__pack
                     (const Cairn__SaveFile *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__save_file__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__save_file__pack_to_buffer
                     (const Cairn__SaveFile *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__save_file__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SaveFile *
       cairn__save_file__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SaveFile *)
     protobuf_c_message_unpack (&cairn__save_file__descriptor,
                                allocator, len, data);
}
void   cairn__save_file__free_unpacked
                     (Cairn__SaveFile *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__save_file__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__restore_version__init
                     (Cairn__RestoreVersion         *message)
{
  static const Cairn__RestoreVersion init_value = CAIRN__RESTORE_VERSION__INIT;
  *message = init_value;
}
size_t cairn__restore_version__get_packed_size
                     (const Cairn__RestoreVersion *message)
{
  assert(message->base.descriptor == &cairn__restore_version__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__restore_version__pack
                     (const Cairn__RestoreVersion *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__restore_version__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__restore_version__pack_to_buffer
                     (const Cairn__RestoreVersion *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__restore_version__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__RestoreVersion *
       cairn__restore_version__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__RestoreVersion *)
     protobuf_c_message_unpack (&cairn__restore_version__descriptor,
                                allocator, len, data);
}
void   cairn__restore_version__free_unpacked
                     (Cairn__RestoreVersion *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__restore_version__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__keep_version__init
                     (Cairn__KeepVersion         *message)
{
  static const Cairn__KeepVersion init_value = CAIRN__KEEP_VERSION__INIT;
  *message = init_value;
}
size_t cairn__keep_version__get_packed_size
                     (const Cairn__KeepVersion *message)
{
  assert(message->base.descriptor == &cairn__keep_version__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__keep_version__pack
                     (const Cairn__KeepVersion *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__keep_version__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__keep_version__pack_to_buffer
                     (const Cairn__KeepVersion *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__keep_version__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__KeepVersion *
       cairn__keep_version__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__KeepVersion *)
     protobuf_c_message_unpack (&cairn__keep_version__descriptor,
                                allocator, len, data);
}
void   cairn__keep_version__free_unpacked
                     (Cairn__KeepVersion *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__keep_version__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__delete_version__init
                     (Cairn__DeleteVersion         *message)
{
  static const Cairn__DeleteVersion init_value = CAIRN__DELETE_VERSION__INIT;
  *message = init_value;
}
size_t cairn__delete_version__get_packed_size
                     (const Cairn__DeleteVersion *message)
{
  assert(message->base.descriptor == &cairn__delete_version__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__delete_version__pack
                     (const Cairn__DeleteVersion *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__delete_version__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__delete_version__pack_to_buffer
                     (const Cairn__DeleteVersion *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__delete_version__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DeleteVersion *
       cairn__delete_version__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DeleteVersion *)
     protobuf_c_message_unpack (&cairn__delete_version__descriptor,
                                allocator, len, data);
}
void   cairn__delete_version__free_unpacked
                     (Cairn__DeleteVersion *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__delete_version__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__trash_node__init
                     (Cairn__TrashNode         *message)
{
  static const Cairn__TrashNode init_value = CAIRN__TRASH_NODE__INIT;
  *message = init_value;
}
size_t cairn__trash_node__get_packed_size
                     (const Cairn__TrashNode *message)
{
  assert(message->base.descriptor == &cairn__trash_node__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__trash_node__pack
                     (const Cairn__TrashNode *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__trash_node__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__trash_node__pack_to_buffer
                     (const Cairn__TrashNode *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__trash_node__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__TrashNode *
       cairn__trash_node__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__TrashNode *)
     protobuf_c_message_unpack (&cairn__trash_node__descriptor,
                                allocator, len, data);
}
void   cairn__trash_node__free_unpacked
                     (Cairn__TrashNode *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__trash_node__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__restore_node__init
                     (Cairn__RestoreNode         *message)
{
  static const Cairn__RestoreNode init_value = CAIRN__RESTORE_NODE__INIT;
  *message = init_value;
}
size_t cairn__restore_node__get_packed_size
                     (const Cairn__RestoreNode *message)
{
  assert(message->base.descriptor == &cairn__restore_node__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__restore_node__pack
                     (const Cairn__RestoreNode *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__restore_node__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__restore_node__pack_to_buffer
                     (const Cairn__RestoreNode *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__restore_node__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__RestoreNode *
       cairn__restore_node__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__RestoreNode *)
     protobuf_c_message_unpack (&cairn__restore_node__descriptor,
                                allocator, len, data);
}
void   cairn__restore_node__free_unpacked
                     (Cairn__RestoreNode *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__restore_node__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__delete_node__init
                     (Cairn__DeleteNode         *message)
{
  static const Cairn__DeleteNode init_value = CAIRN__DELETE_NODE__INIT;
  *message = init_value;
}
size_t cairn__delete_node__get_packed_size
                     (const Cairn__DeleteNode *message)
{
  assert(message->base.descriptor == &cairn__delete_node__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__delete_node__pack
                     (const Cairn__DeleteNode *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__delete_node__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__delete_node__pack_to_buffer
                     (const Cairn__DeleteNode *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__delete_node__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DeleteNode *
       cairn__delete_node__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DeleteNode *)
     protobuf_c_message_unpack (&cairn__delete_node__descriptor,
                                allocator, len, data);
}
void   cairn__delete_node__free_unpacked
                     (Cairn__DeleteNode *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__delete_node__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__empty_trash__init
                     (Cairn__EmptyTrash         *message)
{
  static const Cairn__EmptyTrash init_value = CAIRN__EMPTY_TRASH__INIT;
  *message = init_value;
}
size_t cairn__empty_trash__get_packed_size
                     (const Cairn__EmptyTrash *message)
{
  assert(message->base.descriptor == &cairn__empty_trash__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__empty_trash__pack
                     (const Cairn__EmptyTrash *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__empty_trash__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__empty_trash__pack_to_buffer
                     (const Cairn__EmptyTrash *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__empty_trash__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__EmptyTrash *
       cairn__empty_trash__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__EmptyTrash *)
     protobuf_c_message_unpack (&cairn__empty_trash__descriptor,
                                allocator, len, data);
}
void   cairn__empty_trash__free_unpacked
                     (Cairn__EmptyTrash *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__empty_trash__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__grant_access__init
                     (Cairn__GrantAccess         *message)
{
  static const Cairn__GrantAccess init_value = CAIRN__GRANT_ACCESS__INIT;
  *message = init_value;
}
size_t cairn__grant_access__get_packed_size
                     (const Cairn__GrantAccess *message)
{
  assert(message->base.descriptor == &cairn__grant_access__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__grant_access__pack
                     (const Cairn__GrantAccess *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__grant_access__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__grant_access__pack_to_buffer
                     (const Cairn__GrantAccess *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__grant_access__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__GrantAccess *
       cairn__grant_access__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__GrantAccess *)
     protobuf_c_message_unpack (&cairn__grant_access__descriptor,
                                allocator, len, data);
}
void   cairn__grant_access__free_unpacked
                     (Cairn__GrantAccess *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__grant_access__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__revoke_access__init
                     (Cairn__RevokeAccess         *message)
{
  static const Cairn__RevokeAccess init_value = CAIRN__REVOKE_ACCESS__INIT;
  *message = init_value;
}
size_t cairn__revoke_access__get_packed_size
                     (const Cairn__RevokeAccess *message)
{
  assert(message->base.descriptor == &cairn__revoke_access__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__revoke_access__pack
                     (const Cairn__RevokeAccess *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__revoke_access__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__revoke_access__pack_to_buffer
                     (const Cairn__RevokeAccess *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__revoke_access__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__RevokeAccess *
       cairn__revoke_access__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__RevokeAccess *)
     protobuf_c_message_unpack (&cairn__revoke_access__descriptor,
                                allocator, len, data);
}
void   cairn__revoke_access__free_unpacked
                     (Cairn__RevokeAccess *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__revoke_access__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__put_link__init
                     (Cairn__PutLink         *message)
{
  static const Cairn__PutLink init_value = CAIRN__PUT_LINK__INIT;
  *message = init_value;
}
size_t cairn__put_link__get_packed_size
                     (const Cairn__PutLink *message)
{
  assert(message->base.descriptor == &cairn__put_link__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__put_link__pack
                     (const Cairn__PutLink *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__put_link__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__put_link__pack_to_buffer
                     (const Cairn__PutLink *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__put_link__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__PutLink *
       cairn__put_link__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__PutLink *)
     protobuf_c_message_unpack (&cairn__put_link__descriptor,
                                allocator, len, data);
}
void   cairn__put_link__free_unpacked
                     (Cairn__PutLink *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__put_link__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__remove_link__init
                     (Cairn__RemoveLink         *message)
{
  static const Cairn__RemoveLink init_value = CAIRN__REMOVE_LINK__INIT;
  *message = init_value;
}
size_t cairn__remove_link__get_packed_size
                     (const Cairn__RemoveLink *message)
{
  assert(message->base.descriptor == &cairn__remove_link__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__remove_link__pack
                     (const Cairn__RemoveLink *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__remove_link__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__remove_link__pack_to_buffer
                     (const Cairn__RemoveLink *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__remove_link__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__RemoveLink *
       cairn__remove_link__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__RemoveLink *)
     protobuf_c_message_unpack (&cairn__remove_link__descriptor,
                                allocator, len, data);
}
void   cairn__remove_link__free_unpacked
                     (Cairn__RemoveLink *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__remove_link__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__count_download__init
                     (Cairn__CountDownload         *message)
{
  static const Cairn__CountDownload init_value = CAIRN__COUNT_DOWNLOAD__INIT;
  *message = init_value;
}
size_t cairn__count_download__get_packed_size
                     (const Cairn__CountDownload *message)
{
  assert(message->base.descriptor == &cairn__count_download__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__count_download__pack
                     (const Cairn__CountDownload *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__count_download__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__count_download__pack_to_buffer
                     (const Cairn__CountDownload *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__count_download__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__CountDownload *
       cairn__count_download__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__CountDownload *)
     protobuf_c_message_unpack (&cairn__count_download__descriptor,
                                allocator, len, data);
}
void   cairn__count_download__free_unpacked
                     (Cairn__CountDownload *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__count_download__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__put_comment__init
                     (Cairn__PutComment         *message)
{
  static const Cairn__PutComment init_value = CAIRN__PUT_COMMENT__INIT;
  *message = init_value;
}
size_t cairn__put_comment__get_packed_size
                     (const Cairn__PutComment *message)
{
  assert(message->base.descriptor == &cairn__put_comment__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__put_comment__pack
                     (const Cairn__PutComment *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__put_comment__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__put_comment__pack_to_buffer
                     (const Cairn__PutComment *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__put_comment__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__PutComment *
       cairn__put_comment__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__PutComment *)
     protobuf_c_message_unpack (&cairn__put_comment__descriptor,
                                allocator, len, data);
}
void   cairn__put_comment__free_unpacked
                     (Cairn__PutComment *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__put_comment__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__remove_comment__init
                     (Cairn__RemoveComment         *message)
{
  static const Cairn__RemoveComment init_value = CAIRN__REMOVE_COMMENT__INIT;
  *message = init_value;
}
size_t cairn__remove_comment__get_packed_size
                     (const Cairn__RemoveComment *message)
{
  assert(message->base.descriptor == &cairn__remove_comment__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__remove_comment__pack
                     (const Cairn__RemoveComment *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__remove_comment__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__remove_comment__pack_to_buffer
                     (const Cairn__RemoveComment *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__remove_comment__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__RemoveComment *
       cairn__remove_comment__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__RemoveComment *)
     protobuf_c_message_unpack (&cairn__remove_comment__descriptor,
                                allocator, len, data);
}
void   cairn__remove_comment__free_unpacked
                     (Cairn__RemoveComment *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__remove_comment__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__put_device__init
                     (Cairn__PutDevice         *message)
{
  static const Cairn__PutDevice init_value = CAIRN__PUT_DEVICE__INIT;
  *message = init_value;
}
size_t cairn__put_device__get_packed_size
                     (const Cairn__PutDevice *message)
{
  assert(message->base.descriptor == &cairn__put_device__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__put_device__pack
                     (const Cairn__PutDevice *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__put_device__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__put_device__pack_to_buffer
                     (const Cairn__PutDevice *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__put_device__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__PutDevice *
       cairn__put_device__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__PutDevice *)
     protobuf_c_message_unpack (&cairn__put_device__descriptor,
                                allocator, len, data);
}
void   cairn__put_device__free_unpacked
                     (Cairn__PutDevice *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__put_device__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__remove_device__init
                     (Cairn__RemoveDevice         *message)
{
  static const Cairn__RemoveDevice init_value = CAIRN__REMOVE_DEVICE__INIT;
  *message = init_value;
}
size_t cairn__remove_device__get_packed_size
                     (const Cairn__RemoveDevice *message)
{
  assert(message->base.descriptor == &cairn__remove_device__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__remove_device__pack
                     (const Cairn__RemoveDevice *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__remove_device__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__remove_device__pack_to_buffer
                     (const Cairn__RemoveDevice *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__remove_device__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__RemoveDevice *
       cairn__remove_device__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__RemoveDevice *)
     protobuf_c_message_unpack (&cairn__remove_device__descriptor,
                                allocator, len, data);
}
void   cairn__remove_device__free_unpacked
                     (Cairn__RemoveDevice *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__remove_device__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__see_notices__init
                     (Cairn__SeeNotices         *message)
{
  static const Cairn__SeeNotices init_value = CAIRN__SEE_NOTICES__INIT;
  *message = init_value;
}
size_t cairn__see_notices__get_packed_size
                     (const Cairn__SeeNotices *message)
{
  assert(message->base.descriptor == &cairn__see_notices__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__see_notices__pack
                     (const Cairn__SeeNotices *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__see_notices__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__see_notices__pack_to_buffer
                     (const Cairn__SeeNotices *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__see_notices__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SeeNotices *
       cairn__see_notices__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SeeNotices *)
     protobuf_c_message_unpack (&cairn__see_notices__descriptor,
                                allocator, len, data);
}
void   cairn__see_notices__free_unpacked
                     (Cairn__SeeNotices *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__see_notices__descriptor);
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
static const ProtobufCFieldDescriptor cairn__drive_command__field_descriptors[9] =
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
  {
    "sweep",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveCommand, body_case),
    offsetof(Cairn__DriveCommand, sweep),
    &cairn__sweep_drives__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "set_quota",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveCommand, body_case),
    offsetof(Cairn__DriveCommand, set_quota),
    &cairn__set_quota__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "deliver",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveCommand, body_case),
    offsetof(Cairn__DriveCommand, deliver),
    &cairn__deliver_to_drive__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "clear",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveCommand, body_case),
    offsetof(Cairn__DriveCommand, clear),
    &cairn__clear_delivery__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "open_slots",
    20,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveCommand, body_case),
    offsetof(Cairn__DriveCommand, open_slots),
    &cairn__open_slots__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "step_slot",
    21,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveCommand, body_case),
    offsetof(Cairn__DriveCommand, step_slot),
    &cairn__step_slot__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "import_rows",
    22,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveCommand, body_case),
    offsetof(Cairn__DriveCommand, import_rows),
    &cairn__import_rows__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__drive_command__field_indices_by_name[] = {
  5,   /* field[5] = clear */
  1,   /* field[1] = create_drive */
  4,   /* field[4] = deliver */
  8,   /* field[8] = import_rows */
  6,   /* field[6] = open_slots */
  3,   /* field[3] = set_quota */
  7,   /* field[7] = step_slot */
  2,   /* field[2] = sweep */
  0,   /* field[0] = transaction */
};
static const ProtobufCIntRange cairn__drive_command__number_ranges[2 + 1] =
{
  { 1, 0 },
  { 20, 6 },
  { 0, 9 }
};
const ProtobufCMessageDescriptor cairn__drive_command__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DriveCommand",
  "DriveCommand",
  "Cairn__DriveCommand",
  "cairn",
  sizeof(Cairn__DriveCommand),
  9,
  cairn__drive_command__field_descriptors,
  cairn__drive_command__field_indices_by_name,
  2,  cairn__drive_command__number_ranges,
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
static const ProtobufCFieldDescriptor cairn__set_quota__field_descriptors[2] =
{
  {
    "drive",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SetQuota, drive),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "byte_count_max",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SetQuota, byte_count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__set_quota__field_indices_by_name[] = {
  1,   /* field[1] = byte_count_max */
  0,   /* field[0] = drive */
};
static const ProtobufCIntRange cairn__set_quota__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__set_quota__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SetQuota",
  "SetQuota",
  "Cairn__SetQuota",
  "cairn",
  sizeof(Cairn__SetQuota),
  2,
  cairn__set_quota__field_descriptors,
  cairn__set_quota__field_indices_by_name,
  1,  cairn__set_quota__number_ranges,
  (ProtobufCMessageInit) cairn__set_quota__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__deliver_to_drive__field_descriptors[4] =
{
  {
    "source",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__DeliverToDrive, source),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "drive",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__DeliverToDrive, drive),
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
    offsetof(Cairn__DeliverToDrive, sequence),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "delivery",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__DeliverToDrive, delivery),
    &cairn__delivery_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__deliver_to_drive__field_indices_by_name[] = {
  3,   /* field[3] = delivery */
  1,   /* field[1] = drive */
  2,   /* field[2] = sequence */
  0,   /* field[0] = source */
};
static const ProtobufCIntRange cairn__deliver_to_drive__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__deliver_to_drive__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DeliverToDrive",
  "DeliverToDrive",
  "Cairn__DeliverToDrive",
  "cairn",
  sizeof(Cairn__DeliverToDrive),
  4,
  cairn__deliver_to_drive__field_descriptors,
  cairn__deliver_to_drive__field_indices_by_name,
  1,  cairn__deliver_to_drive__number_ranges,
  (ProtobufCMessageInit) cairn__deliver_to_drive__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__clear_delivery__field_descriptors[3] =
{
  {
    "drive",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClearDelivery, drive),
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
    offsetof(Cairn__ClearDelivery, target),
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
    offsetof(Cairn__ClearDelivery, sequence),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__clear_delivery__field_indices_by_name[] = {
  0,   /* field[0] = drive */
  2,   /* field[2] = sequence */
  1,   /* field[1] = target */
};
static const ProtobufCIntRange cairn__clear_delivery__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__clear_delivery__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClearDelivery",
  "ClearDelivery",
  "Cairn__ClearDelivery",
  "cairn",
  sizeof(Cairn__ClearDelivery),
  3,
  cairn__clear_delivery__field_descriptors,
  cairn__clear_delivery__field_indices_by_name,
  1,  cairn__clear_delivery__number_ranges,
  (ProtobufCMessageInit) cairn__clear_delivery__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__open_slots__field_descriptors[2] =
{
  {
    "first",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__OpenSlots, first),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "slot_count",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__OpenSlots, slot_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__open_slots__field_indices_by_name[] = {
  0,   /* field[0] = first */
  1,   /* field[1] = slot_count */
};
static const ProtobufCIntRange cairn__open_slots__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__open_slots__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.OpenSlots",
  "OpenSlots",
  "Cairn__OpenSlots",
  "cairn",
  sizeof(Cairn__OpenSlots),
  2,
  cairn__open_slots__field_descriptors,
  cairn__open_slots__field_indices_by_name,
  1,  cairn__open_slots__number_ranges,
  (ProtobufCMessageInit) cairn__open_slots__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__step_slot__field_descriptors[5] =
{
  {
    "slot",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__StepSlot, slot),
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
    offsetof(Cairn__StepSlot, move),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "step",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__StepSlot, step),
    &cairn__slot_step__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "other",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__StepSlot, other),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "note",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__StepSlot, has_note),
    offsetof(Cairn__StepSlot, note),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__step_slot__field_indices_by_name[] = {
  1,   /* field[1] = move */
  4,   /* field[4] = note */
  3,   /* field[3] = other */
  0,   /* field[0] = slot */
  2,   /* field[2] = step */
};
static const ProtobufCIntRange cairn__step_slot__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 5 }
};
const ProtobufCMessageDescriptor cairn__step_slot__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.StepSlot",
  "StepSlot",
  "Cairn__StepSlot",
  "cairn",
  sizeof(Cairn__StepSlot),
  5,
  cairn__step_slot__field_descriptors,
  cairn__step_slot__field_indices_by_name,
  1,  cairn__step_slot__number_ranges,
  (ProtobufCMessageInit) cairn__step_slot__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__import_rows__field_descriptors[5] =
{
  {
    "slot",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ImportRows, slot),
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
    offsetof(Cairn__ImportRows, move),
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
    offsetof(Cairn__ImportRows, from),
    &cairn__slot_position__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "to",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__ImportRows, to),
    &cairn__slot_position__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "rows",
    5,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ImportRows, n_rows),
    offsetof(Cairn__ImportRows, rows),
    &cairn__slot_pair__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__import_rows__field_indices_by_name[] = {
  2,   /* field[2] = from */
  1,   /* field[1] = move */
  4,   /* field[4] = rows */
  0,   /* field[0] = slot */
  3,   /* field[3] = to */
};
static const ProtobufCIntRange cairn__import_rows__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 5 }
};
const ProtobufCMessageDescriptor cairn__import_rows__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ImportRows",
  "ImportRows",
  "Cairn__ImportRows",
  "cairn",
  sizeof(Cairn__ImportRows),
  5,
  cairn__import_rows__field_descriptors,
  cairn__import_rows__field_indices_by_name,
  1,  cairn__import_rows__number_ranges,
  (ProtobufCMessageInit) cairn__import_rows__init,
  NULL,NULL,NULL    /* reserved[123] */
};
#define cairn__sweep_drives__field_descriptors NULL
#define cairn__sweep_drives__field_indices_by_name NULL
#define cairn__sweep_drives__number_ranges NULL
const ProtobufCMessageDescriptor cairn__sweep_drives__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SweepDrives",
  "SweepDrives",
  "Cairn__SweepDrives",
  "cairn",
  sizeof(Cairn__SweepDrives),
  0,
  cairn__sweep_drives__field_descriptors,
  cairn__sweep_drives__field_indices_by_name,
  0,  cairn__sweep_drives__number_ranges,
  (ProtobufCMessageInit) cairn__sweep_drives__init,
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
static const ProtobufCFieldDescriptor cairn__actor__field_descriptors[6] =
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
  {
    "link",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__Actor, link),
    &cairn__actor_link__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "address",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__Actor, address),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__actor__field_indices_by_name[] = {
  5,   /* field[5] = address */
  1,   /* field[1] = device */
  3,   /* field[3] = domain */
  2,   /* field[2] = groups */
  4,   /* field[4] = link */
  0,   /* field[0] = user */
};
static const ProtobufCIntRange cairn__actor__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 6 }
};
const ProtobufCMessageDescriptor cairn__actor__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Actor",
  "Actor",
  "Cairn__Actor",
  "cairn",
  sizeof(Cairn__Actor),
  6,
  cairn__actor__field_descriptors,
  cairn__actor__field_indices_by_name,
  1,  cairn__actor__number_ranges,
  (ProtobufCMessageInit) cairn__actor__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__actor_link__field_descriptors[2] =
{
  {
    "token",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__ActorLink, token),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "password",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__ActorLink, has_password),
    offsetof(Cairn__ActorLink, password),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__actor_link__field_indices_by_name[] = {
  1,   /* field[1] = password */
  0,   /* field[0] = token */
};
static const ProtobufCIntRange cairn__actor_link__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__actor_link__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ActorLink",
  "ActorLink",
  "Cairn__ActorLink",
  "cairn",
  sizeof(Cairn__ActorLink),
  2,
  cairn__actor_link__field_descriptors,
  cairn__actor_link__field_indices_by_name,
  1,  cairn__actor_link__number_ranges,
  (ProtobufCMessageInit) cairn__actor_link__init,
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
static const ProtobufCFieldDescriptor cairn__drive_operation__field_descriptors[27] =
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
  {
    "begin_upload",
    7,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveOperation, action_case),
    offsetof(Cairn__DriveOperation, begin_upload),
    &cairn__begin_upload__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "add_chunks",
    8,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveOperation, action_case),
    offsetof(Cairn__DriveOperation, add_chunks),
    &cairn__add_chunks__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "cancel_upload",
    9,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveOperation, action_case),
    offsetof(Cairn__DriveOperation, cancel_upload),
    &cairn__cancel_upload__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "save",
    10,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveOperation, action_case),
    offsetof(Cairn__DriveOperation, save),
    &cairn__save_file__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "restore_version",
    11,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveOperation, action_case),
    offsetof(Cairn__DriveOperation, restore_version),
    &cairn__restore_version__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "keep_version",
    12,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveOperation, action_case),
    offsetof(Cairn__DriveOperation, keep_version),
    &cairn__keep_version__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "delete_version",
    13,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveOperation, action_case),
    offsetof(Cairn__DriveOperation, delete_version),
    &cairn__delete_version__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "trash",
    14,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveOperation, action_case),
    offsetof(Cairn__DriveOperation, trash),
    &cairn__trash_node__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "restore",
    15,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveOperation, action_case),
    offsetof(Cairn__DriveOperation, restore),
    &cairn__restore_node__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "delete_node",
    16,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveOperation, action_case),
    offsetof(Cairn__DriveOperation, delete_node),
    &cairn__delete_node__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "empty_trash",
    17,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveOperation, action_case),
    offsetof(Cairn__DriveOperation, empty_trash),
    &cairn__empty_trash__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "grant_access",
    18,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveOperation, action_case),
    offsetof(Cairn__DriveOperation, grant_access),
    &cairn__grant_access__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revoke_access",
    19,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveOperation, action_case),
    offsetof(Cairn__DriveOperation, revoke_access),
    &cairn__revoke_access__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "put_link",
    20,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveOperation, action_case),
    offsetof(Cairn__DriveOperation, put_link),
    &cairn__put_link__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "remove_link",
    21,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveOperation, action_case),
    offsetof(Cairn__DriveOperation, remove_link),
    &cairn__remove_link__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "count_download",
    22,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveOperation, action_case),
    offsetof(Cairn__DriveOperation, count_download),
    &cairn__count_download__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "put_comment",
    23,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveOperation, action_case),
    offsetof(Cairn__DriveOperation, put_comment),
    &cairn__put_comment__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "remove_comment",
    24,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveOperation, action_case),
    offsetof(Cairn__DriveOperation, remove_comment),
    &cairn__remove_comment__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "put_device",
    25,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveOperation, action_case),
    offsetof(Cairn__DriveOperation, put_device),
    &cairn__put_device__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "remove_device",
    26,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveOperation, action_case),
    offsetof(Cairn__DriveOperation, remove_device),
    &cairn__remove_device__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "see_notices",
    30,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DriveOperation, action_case),
    offsetof(Cairn__DriveOperation, see_notices),
    &cairn__see_notices__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__drive_operation__field_indices_by_name[] = {
  7,   /* field[7] = add_chunks */
  6,   /* field[6] = begin_upload */
  8,   /* field[8] = cancel_upload */
  3,   /* field[3] = copy */
  21,   /* field[21] = count_download */
  1,   /* field[1] = create */
  15,   /* field[15] = delete_node */
  12,   /* field[12] = delete_version */
  16,   /* field[16] = empty_trash */
  0,   /* field[0] = expectations */
  17,   /* field[17] = grant_access */
  11,   /* field[11] = keep_version */
  2,   /* field[2] = move */
  22,   /* field[22] = put_comment */
  24,   /* field[24] = put_device */
  19,   /* field[19] = put_link */
  23,   /* field[23] = remove_comment */
  25,   /* field[25] = remove_device */
  20,   /* field[20] = remove_link */
  14,   /* field[14] = restore */
  10,   /* field[10] = restore_version */
  18,   /* field[18] = revoke_access */
  9,   /* field[9] = save */
  26,   /* field[26] = see_notices */
  4,   /* field[4] = set_details */
  5,   /* field[5] = set_star */
  13,   /* field[13] = trash */
};
static const ProtobufCIntRange cairn__drive_operation__number_ranges[2 + 1] =
{
  { 1, 0 },
  { 30, 26 },
  { 0, 27 }
};
const ProtobufCMessageDescriptor cairn__drive_operation__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DriveOperation",
  "DriveOperation",
  "Cairn__DriveOperation",
  "cairn",
  sizeof(Cairn__DriveOperation),
  27,
  cairn__drive_operation__field_descriptors,
  cairn__drive_operation__field_indices_by_name,
  2,  cairn__drive_operation__number_ranges,
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
static const ProtobufCFieldDescriptor cairn__create_node__field_descriptors[7] =
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
  {
    "content",
    7,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__CreateNode, content),
    &cairn__content__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__create_node__field_indices_by_name[] = {
  6,   /* field[6] = content */
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
  { 0, 7 }
};
const ProtobufCMessageDescriptor cairn__create_node__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.CreateNode",
  "CreateNode",
  "Cairn__CreateNode",
  "cairn",
  sizeof(Cairn__CreateNode),
  7,
  cairn__create_node__field_descriptors,
  cairn__create_node__field_indices_by_name,
  1,  cairn__create_node__number_ranges,
  (ProtobufCMessageInit) cairn__create_node__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__content__field_descriptors[3] =
{
  {
    "checksum",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__Content, has_checksum),
    offsetof(Cairn__Content, checksum),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "inline_chunks",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__Content, source_case),
    offsetof(Cairn__Content, inline_chunks),
    &cairn__short_content__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "upload",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__Content, source_case),
    offsetof(Cairn__Content, upload),
    &cairn__upload_reference__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__content__field_indices_by_name[] = {
  0,   /* field[0] = checksum */
  1,   /* field[1] = inline_chunks */
  2,   /* field[2] = upload */
};
static const ProtobufCIntRange cairn__content__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__content__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Content",
  "Content",
  "Cairn__Content",
  "cairn",
  sizeof(Cairn__Content),
  3,
  cairn__content__field_descriptors,
  cairn__content__field_indices_by_name,
  1,  cairn__content__number_ranges,
  (ProtobufCMessageInit) cairn__content__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__short_content__field_descriptors[1] =
{
  {
    "chunks",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__ShortContent, chunks),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__short_content__field_indices_by_name[] = {
  0,   /* field[0] = chunks */
};
static const ProtobufCIntRange cairn__short_content__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__short_content__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ShortContent",
  "ShortContent",
  "Cairn__ShortContent",
  "cairn",
  sizeof(Cairn__ShortContent),
  1,
  cairn__short_content__field_descriptors,
  cairn__short_content__field_indices_by_name,
  1,  cairn__short_content__number_ranges,
  (ProtobufCMessageInit) cairn__short_content__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__upload_reference__field_descriptors[1] =
{
  {
    "number",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__UploadReference, number),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__upload_reference__field_indices_by_name[] = {
  0,   /* field[0] = number */
};
static const ProtobufCIntRange cairn__upload_reference__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__upload_reference__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.UploadReference",
  "UploadReference",
  "Cairn__UploadReference",
  "cairn",
  sizeof(Cairn__UploadReference),
  1,
  cairn__upload_reference__field_descriptors,
  cairn__upload_reference__field_indices_by_name,
  1,  cairn__upload_reference__number_ranges,
  (ProtobufCMessageInit) cairn__upload_reference__init,
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
static const ProtobufCFieldDescriptor cairn__begin_upload__field_descriptors[2] =
{
  {
    "byte_count",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__BeginUpload, byte_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "node",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__BeginUpload, node),
    &cairn__node_reference__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__begin_upload__field_indices_by_name[] = {
  0,   /* field[0] = byte_count */
  1,   /* field[1] = node */
};
static const ProtobufCIntRange cairn__begin_upload__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__begin_upload__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.BeginUpload",
  "BeginUpload",
  "Cairn__BeginUpload",
  "cairn",
  sizeof(Cairn__BeginUpload),
  2,
  cairn__begin_upload__field_descriptors,
  cairn__begin_upload__field_indices_by_name,
  1,  cairn__begin_upload__number_ranges,
  (ProtobufCMessageInit) cairn__begin_upload__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__add_chunks__field_descriptors[3] =
{
  {
    "upload",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__AddChunks, upload),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "page",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__AddChunks, page),
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
    offsetof(Cairn__AddChunks, chunks),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__add_chunks__field_indices_by_name[] = {
  2,   /* field[2] = chunks */
  1,   /* field[1] = page */
  0,   /* field[0] = upload */
};
static const ProtobufCIntRange cairn__add_chunks__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__add_chunks__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.AddChunks",
  "AddChunks",
  "Cairn__AddChunks",
  "cairn",
  sizeof(Cairn__AddChunks),
  3,
  cairn__add_chunks__field_descriptors,
  cairn__add_chunks__field_indices_by_name,
  1,  cairn__add_chunks__number_ranges,
  (ProtobufCMessageInit) cairn__add_chunks__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__cancel_upload__field_descriptors[1] =
{
  {
    "upload",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__CancelUpload, upload),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__cancel_upload__field_indices_by_name[] = {
  0,   /* field[0] = upload */
};
static const ProtobufCIntRange cairn__cancel_upload__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__cancel_upload__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.CancelUpload",
  "CancelUpload",
  "Cairn__CancelUpload",
  "cairn",
  sizeof(Cairn__CancelUpload),
  1,
  cairn__cancel_upload__field_descriptors,
  cairn__cancel_upload__field_indices_by_name,
  1,  cairn__cancel_upload__number_ranges,
  (ProtobufCMessageInit) cairn__cancel_upload__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__save_file__field_descriptors[4] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__SaveFile, node),
    &cairn__node_reference__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "base_version",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SaveFile, base_version),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "content",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__SaveFile, content),
    &cairn__content__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "modified",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__SaveFile, has_modified),
    offsetof(Cairn__SaveFile, modified),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__save_file__field_indices_by_name[] = {
  1,   /* field[1] = base_version */
  2,   /* field[2] = content */
  3,   /* field[3] = modified */
  0,   /* field[0] = node */
};
static const ProtobufCIntRange cairn__save_file__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__save_file__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SaveFile",
  "SaveFile",
  "Cairn__SaveFile",
  "cairn",
  sizeof(Cairn__SaveFile),
  4,
  cairn__save_file__field_descriptors,
  cairn__save_file__field_indices_by_name,
  1,  cairn__save_file__number_ranges,
  (ProtobufCMessageInit) cairn__save_file__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__restore_version__field_descriptors[2] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__RestoreVersion, node),
    &cairn__node_reference__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "version",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__RestoreVersion, version),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__restore_version__field_indices_by_name[] = {
  0,   /* field[0] = node */
  1,   /* field[1] = version */
};
static const ProtobufCIntRange cairn__restore_version__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__restore_version__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.RestoreVersion",
  "RestoreVersion",
  "Cairn__RestoreVersion",
  "cairn",
  sizeof(Cairn__RestoreVersion),
  2,
  cairn__restore_version__field_descriptors,
  cairn__restore_version__field_indices_by_name,
  1,  cairn__restore_version__number_ranges,
  (ProtobufCMessageInit) cairn__restore_version__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__keep_version__field_descriptors[3] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__KeepVersion, node),
    &cairn__node_reference__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "version",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__KeepVersion, version),
    NULL,
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
    offsetof(Cairn__KeepVersion, is_kept),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__keep_version__field_indices_by_name[] = {
  2,   /* field[2] = is_kept */
  0,   /* field[0] = node */
  1,   /* field[1] = version */
};
static const ProtobufCIntRange cairn__keep_version__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__keep_version__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.KeepVersion",
  "KeepVersion",
  "Cairn__KeepVersion",
  "cairn",
  sizeof(Cairn__KeepVersion),
  3,
  cairn__keep_version__field_descriptors,
  cairn__keep_version__field_indices_by_name,
  1,  cairn__keep_version__number_ranges,
  (ProtobufCMessageInit) cairn__keep_version__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__delete_version__field_descriptors[2] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__DeleteVersion, node),
    &cairn__node_reference__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "version",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__DeleteVersion, version),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__delete_version__field_indices_by_name[] = {
  0,   /* field[0] = node */
  1,   /* field[1] = version */
};
static const ProtobufCIntRange cairn__delete_version__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__delete_version__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DeleteVersion",
  "DeleteVersion",
  "Cairn__DeleteVersion",
  "cairn",
  sizeof(Cairn__DeleteVersion),
  2,
  cairn__delete_version__field_descriptors,
  cairn__delete_version__field_indices_by_name,
  1,  cairn__delete_version__number_ranges,
  (ProtobufCMessageInit) cairn__delete_version__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__trash_node__field_descriptors[1] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__TrashNode, node),
    &cairn__node_reference__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__trash_node__field_indices_by_name[] = {
  0,   /* field[0] = node */
};
static const ProtobufCIntRange cairn__trash_node__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__trash_node__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.TrashNode",
  "TrashNode",
  "Cairn__TrashNode",
  "cairn",
  sizeof(Cairn__TrashNode),
  1,
  cairn__trash_node__field_descriptors,
  cairn__trash_node__field_indices_by_name,
  1,  cairn__trash_node__number_ranges,
  (ProtobufCMessageInit) cairn__trash_node__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__restore_node__field_descriptors[2] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__RestoreNode, node),
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
    offsetof(Cairn__RestoreNode, parent),
    &cairn__node_reference__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__restore_node__field_indices_by_name[] = {
  0,   /* field[0] = node */
  1,   /* field[1] = parent */
};
static const ProtobufCIntRange cairn__restore_node__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__restore_node__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.RestoreNode",
  "RestoreNode",
  "Cairn__RestoreNode",
  "cairn",
  sizeof(Cairn__RestoreNode),
  2,
  cairn__restore_node__field_descriptors,
  cairn__restore_node__field_indices_by_name,
  1,  cairn__restore_node__number_ranges,
  (ProtobufCMessageInit) cairn__restore_node__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__delete_node__field_descriptors[1] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__DeleteNode, node),
    &cairn__node_reference__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__delete_node__field_indices_by_name[] = {
  0,   /* field[0] = node */
};
static const ProtobufCIntRange cairn__delete_node__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__delete_node__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DeleteNode",
  "DeleteNode",
  "Cairn__DeleteNode",
  "cairn",
  sizeof(Cairn__DeleteNode),
  1,
  cairn__delete_node__field_descriptors,
  cairn__delete_node__field_indices_by_name,
  1,  cairn__delete_node__number_ranges,
  (ProtobufCMessageInit) cairn__delete_node__init,
  NULL,NULL,NULL    /* reserved[123] */
};
#define cairn__empty_trash__field_descriptors NULL
#define cairn__empty_trash__field_indices_by_name NULL
#define cairn__empty_trash__number_ranges NULL
const ProtobufCMessageDescriptor cairn__empty_trash__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.EmptyTrash",
  "EmptyTrash",
  "Cairn__EmptyTrash",
  "cairn",
  sizeof(Cairn__EmptyTrash),
  0,
  cairn__empty_trash__field_descriptors,
  cairn__empty_trash__field_indices_by_name,
  0,  cairn__empty_trash__number_ranges,
  (ProtobufCMessageInit) cairn__empty_trash__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__grant_access__field_descriptors[5] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__GrantAccess, node),
    &cairn__node_reference__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "principal",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__GrantAccess, principal),
    &cairn__principal__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "role",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__GrantAccess, role),
    &cairn__access_role__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "expires",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__GrantAccess, has_expires),
    offsetof(Cairn__GrantAccess, expires),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "tell",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__GrantAccess, has_tell),
    offsetof(Cairn__GrantAccess, tell),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__grant_access__field_indices_by_name[] = {
  3,   /* field[3] = expires */
  0,   /* field[0] = node */
  1,   /* field[1] = principal */
  2,   /* field[2] = role */
  4,   /* field[4] = tell */
};
static const ProtobufCIntRange cairn__grant_access__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 5 }
};
const ProtobufCMessageDescriptor cairn__grant_access__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.GrantAccess",
  "GrantAccess",
  "Cairn__GrantAccess",
  "cairn",
  sizeof(Cairn__GrantAccess),
  5,
  cairn__grant_access__field_descriptors,
  cairn__grant_access__field_indices_by_name,
  1,  cairn__grant_access__number_ranges,
  (ProtobufCMessageInit) cairn__grant_access__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__revoke_access__field_descriptors[2] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__RevokeAccess, node),
    &cairn__node_reference__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "principal",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__RevokeAccess, principal),
    &cairn__principal__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__revoke_access__field_indices_by_name[] = {
  0,   /* field[0] = node */
  1,   /* field[1] = principal */
};
static const ProtobufCIntRange cairn__revoke_access__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__revoke_access__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.RevokeAccess",
  "RevokeAccess",
  "Cairn__RevokeAccess",
  "cairn",
  sizeof(Cairn__RevokeAccess),
  2,
  cairn__revoke_access__field_descriptors,
  cairn__revoke_access__field_indices_by_name,
  1,  cairn__revoke_access__number_ranges,
  (ProtobufCMessageInit) cairn__revoke_access__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__put_link__field_descriptors[7] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__PutLink, node),
    &cairn__node_reference__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "token",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__PutLink, token),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "role",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__PutLink, role),
    &cairn__access_role__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "expires",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__PutLink, has_expires),
    offsetof(Cairn__PutLink, expires),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "password",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__PutLink, has_password),
    offsetof(Cairn__PutLink, password),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "download_count_max",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__PutLink, has_download_count_max),
    offsetof(Cairn__PutLink, download_count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_disabled",
    7,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__PutLink, is_disabled),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__put_link__field_indices_by_name[] = {
  5,   /* field[5] = download_count_max */
  3,   /* field[3] = expires */
  6,   /* field[6] = is_disabled */
  0,   /* field[0] = node */
  4,   /* field[4] = password */
  2,   /* field[2] = role */
  1,   /* field[1] = token */
};
static const ProtobufCIntRange cairn__put_link__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 7 }
};
const ProtobufCMessageDescriptor cairn__put_link__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.PutLink",
  "PutLink",
  "Cairn__PutLink",
  "cairn",
  sizeof(Cairn__PutLink),
  7,
  cairn__put_link__field_descriptors,
  cairn__put_link__field_indices_by_name,
  1,  cairn__put_link__number_ranges,
  (ProtobufCMessageInit) cairn__put_link__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__remove_link__field_descriptors[1] =
{
  {
    "token",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__RemoveLink, token),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__remove_link__field_indices_by_name[] = {
  0,   /* field[0] = token */
};
static const ProtobufCIntRange cairn__remove_link__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__remove_link__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.RemoveLink",
  "RemoveLink",
  "Cairn__RemoveLink",
  "cairn",
  sizeof(Cairn__RemoveLink),
  1,
  cairn__remove_link__field_descriptors,
  cairn__remove_link__field_indices_by_name,
  1,  cairn__remove_link__number_ranges,
  (ProtobufCMessageInit) cairn__remove_link__init,
  NULL,NULL,NULL    /* reserved[123] */
};
#define cairn__count_download__field_descriptors NULL
#define cairn__count_download__field_indices_by_name NULL
#define cairn__count_download__number_ranges NULL
const ProtobufCMessageDescriptor cairn__count_download__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.CountDownload",
  "CountDownload",
  "Cairn__CountDownload",
  "cairn",
  sizeof(Cairn__CountDownload),
  0,
  cairn__count_download__field_descriptors,
  cairn__count_download__field_indices_by_name,
  0,  cairn__count_download__number_ranges,
  (ProtobufCMessageInit) cairn__count_download__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__put_comment__field_descriptors[4] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__PutComment, node),
    &cairn__node_reference__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "comment",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__PutComment, has_comment),
    offsetof(Cairn__PutComment, comment),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "reply_to",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__PutComment, has_reply_to),
    offsetof(Cairn__PutComment, reply_to),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "text",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__PutComment, text),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__put_comment__field_indices_by_name[] = {
  1,   /* field[1] = comment */
  0,   /* field[0] = node */
  2,   /* field[2] = reply_to */
  3,   /* field[3] = text */
};
static const ProtobufCIntRange cairn__put_comment__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__put_comment__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.PutComment",
  "PutComment",
  "Cairn__PutComment",
  "cairn",
  sizeof(Cairn__PutComment),
  4,
  cairn__put_comment__field_descriptors,
  cairn__put_comment__field_indices_by_name,
  1,  cairn__put_comment__number_ranges,
  (ProtobufCMessageInit) cairn__put_comment__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__remove_comment__field_descriptors[2] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__RemoveComment, node),
    &cairn__node_reference__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "comment",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__RemoveComment, comment),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__remove_comment__field_indices_by_name[] = {
  1,   /* field[1] = comment */
  0,   /* field[0] = node */
};
static const ProtobufCIntRange cairn__remove_comment__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__remove_comment__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.RemoveComment",
  "RemoveComment",
  "Cairn__RemoveComment",
  "cairn",
  sizeof(Cairn__RemoveComment),
  2,
  cairn__remove_comment__field_descriptors,
  cairn__remove_comment__field_indices_by_name,
  1,  cairn__remove_comment__number_ranges,
  (ProtobufCMessageInit) cairn__remove_comment__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__put_device__field_descriptors[4] =
{
  {
    "device",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__PutDevice, device),
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
    offsetof(Cairn__PutDevice, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "kind",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__PutDevice, kind),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "system",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__PutDevice, system),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__put_device__field_indices_by_name[] = {
  0,   /* field[0] = device */
  2,   /* field[2] = kind */
  1,   /* field[1] = name */
  3,   /* field[3] = system */
};
static const ProtobufCIntRange cairn__put_device__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__put_device__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.PutDevice",
  "PutDevice",
  "Cairn__PutDevice",
  "cairn",
  sizeof(Cairn__PutDevice),
  4,
  cairn__put_device__field_descriptors,
  cairn__put_device__field_indices_by_name,
  1,  cairn__put_device__number_ranges,
  (ProtobufCMessageInit) cairn__put_device__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__remove_device__field_descriptors[1] =
{
  {
    "device",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__RemoveDevice, device),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__remove_device__field_indices_by_name[] = {
  0,   /* field[0] = device */
};
static const ProtobufCIntRange cairn__remove_device__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__remove_device__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.RemoveDevice",
  "RemoveDevice",
  "Cairn__RemoveDevice",
  "cairn",
  sizeof(Cairn__RemoveDevice),
  1,
  cairn__remove_device__field_descriptors,
  cairn__remove_device__field_indices_by_name,
  1,  cairn__remove_device__number_ranges,
  (ProtobufCMessageInit) cairn__remove_device__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__see_notices__field_descriptors[1] =
{
  {
    "last",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SeeNotices, last),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__see_notices__field_indices_by_name[] = {
  0,   /* field[0] = last */
};
static const ProtobufCIntRange cairn__see_notices__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__see_notices__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SeeNotices",
  "SeeNotices",
  "Cairn__SeeNotices",
  "cairn",
  sizeof(Cairn__SeeNotices),
  1,
  cairn__see_notices__field_descriptors,
  cairn__see_notices__field_indices_by_name,
  1,  cairn__see_notices__number_ranges,
  (ProtobufCMessageInit) cairn__see_notices__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__drive_answer__field_descriptors[4] =
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
  {
    "slot",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__DriveAnswer, slot),
    &cairn__slot_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__drive_answer__field_indices_by_name[] = {
  2,   /* field[2] = change_last */
  0,   /* field[0] = refused */
  1,   /* field[1] = results */
  3,   /* field[3] = slot */
};
static const ProtobufCIntRange cairn__drive_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__drive_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DriveAnswer",
  "DriveAnswer",
  "Cairn__DriveAnswer",
  "cairn",
  sizeof(Cairn__DriveAnswer),
  4,
  cairn__drive_answer__field_descriptors,
  cairn__drive_answer__field_indices_by_name,
  1,  cairn__drive_answer__number_ranges,
  (ProtobufCMessageInit) cairn__drive_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__drive_result__field_descriptors[8] =
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
  {
    "is_conflict",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BOOL,
    offsetof(Cairn__DriveResult, has_is_conflict),
    offsetof(Cairn__DriveResult, is_conflict),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "upload",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__DriveResult, has_upload),
    offsetof(Cairn__DriveResult, upload),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "count",
    7,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__DriveResult, has_count),
    offsetof(Cairn__DriveResult, count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "comment",
    8,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__DriveResult, has_comment),
    offsetof(Cairn__DriveResult, comment),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__drive_result__field_indices_by_name[] = {
  7,   /* field[7] = comment */
  6,   /* field[6] = count */
  4,   /* field[4] = is_conflict */
  1,   /* field[1] = name */
  0,   /* field[0] = node */
  2,   /* field[2] = revision */
  5,   /* field[5] = upload */
  3,   /* field[3] = version */
};
static const ProtobufCIntRange cairn__drive_result__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 8 }
};
const ProtobufCMessageDescriptor cairn__drive_result__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DriveResult",
  "DriveResult",
  "Cairn__DriveResult",
  "cairn",
  sizeof(Cairn__DriveResult),
  8,
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
static const ProtobufCEnumValue cairn__slot_step__enum_values_by_number[8] =
{
  { "SLOT_STEP_LEAVE", "CAIRN__SLOT_STEP__SLOT_STEP_LEAVE", 1 },
  { "SLOT_STEP_FREEZE", "CAIRN__SLOT_STEP__SLOT_STEP_FREEZE", 2 },
  { "SLOT_STEP_HAND_OVER", "CAIRN__SLOT_STEP__SLOT_STEP_HAND_OVER", 3 },
  { "SLOT_STEP_KEEP", "CAIRN__SLOT_STEP__SLOT_STEP_KEEP", 4 },
  { "SLOT_STEP_TAKE_IN", "CAIRN__SLOT_STEP__SLOT_STEP_TAKE_IN", 5 },
  { "SLOT_STEP_SERVE", "CAIRN__SLOT_STEP__SLOT_STEP_SERVE", 6 },
  { "SLOT_STEP_GIVE_UP", "CAIRN__SLOT_STEP__SLOT_STEP_GIVE_UP", 7 },
  { "SLOT_STEP_CLEAR", "CAIRN__SLOT_STEP__SLOT_STEP_CLEAR", 8 },
};
static const ProtobufCIntRange cairn__slot_step__value_ranges[] = {
{1, 0},{0, 8}
};
static const ProtobufCEnumValueIndex cairn__slot_step__enum_values_by_name[8] =
{
  { "SLOT_STEP_CLEAR", 7 },
  { "SLOT_STEP_FREEZE", 1 },
  { "SLOT_STEP_GIVE_UP", 6 },
  { "SLOT_STEP_HAND_OVER", 2 },
  { "SLOT_STEP_KEEP", 3 },
  { "SLOT_STEP_LEAVE", 0 },
  { "SLOT_STEP_SERVE", 5 },
  { "SLOT_STEP_TAKE_IN", 4 },
};
const ProtobufCEnumDescriptor cairn__slot_step__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.SlotStep",
  "SlotStep",
  "Cairn__SlotStep",
  "cairn",
  8,
  cairn__slot_step__enum_values_by_number,
  8,
  cairn__slot_step__enum_values_by_name,
  1,
  cairn__slot_step__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
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
static const ProtobufCEnumValue cairn__drive_error_code__enum_values_by_number[55] =
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
  { "DRIVE_ERROR_CODE_QUOTA_EXCEEDED", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_QUOTA_EXCEEDED", 26 },
  { "DRIVE_ERROR_CODE_NO_UPLOAD", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_NO_UPLOAD", 27 },
  { "DRIVE_ERROR_CODE_UPLOAD_PAGE", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_UPLOAD_PAGE", 28 },
  { "DRIVE_ERROR_CODE_UPLOAD_TOO_LONG", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_UPLOAD_TOO_LONG", 29 },
  { "DRIVE_ERROR_CODE_TOO_MANY_UPLOADS", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_TOO_MANY_UPLOADS", 30 },
  { "DRIVE_ERROR_CODE_CHUNKS_MALFORMED", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_CHUNKS_MALFORMED", 31 },
  { "DRIVE_ERROR_CODE_NO_VERSION", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_NO_VERSION", 32 },
  { "DRIVE_ERROR_CODE_VERSION_CURRENT", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_VERSION_CURRENT", 33 },
  { "DRIVE_ERROR_CODE_TOO_MANY_KEPT", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_TOO_MANY_KEPT", 34 },
  { "DRIVE_ERROR_CODE_NOT_IN_TRASH", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_NOT_IN_TRASH", 35 },
  { "DRIVE_ERROR_CODE_FILE_TOO_LARGE", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_FILE_TOO_LARGE", 36 },
  { "DRIVE_ERROR_CODE_PRINCIPAL_MALFORMED", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_PRINCIPAL_MALFORMED", 37 },
  { "DRIVE_ERROR_CODE_TOO_MANY_GRANTS", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_TOO_MANY_GRANTS", 38 },
  { "DRIVE_ERROR_CODE_TOO_MANY_LINKS", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_TOO_MANY_LINKS", 39 },
  { "DRIVE_ERROR_CODE_NO_GRANT", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_NO_GRANT", 40 },
  { "DRIVE_ERROR_CODE_NO_LINK", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_NO_LINK", 41 },
  { "DRIVE_ERROR_CODE_ROLE_TOO_HIGH", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_ROLE_TOO_HIGH", 42 },
  { "DRIVE_ERROR_CODE_LINK_EXHAUSTED", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_LINK_EXHAUSTED", 43 },
  { "DRIVE_ERROR_CODE_NO_COMMENT", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_NO_COMMENT", 44 },
  { "DRIVE_ERROR_CODE_TOO_MANY_DEVICES", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_TOO_MANY_DEVICES", 45 },
  { "DRIVE_ERROR_CODE_NO_DEVICE", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_NO_DEVICE", 46 },
  { "DRIVE_ERROR_CODE_SEARCH_EMPTY", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_SEARCH_EMPTY", 47 },
  { "DRIVE_ERROR_CODE_EXPIRY_TOO_LATE", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_EXPIRY_TOO_LATE", 48 },
  { "DRIVE_ERROR_CODE_ACCESS_KEPT", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_ACCESS_KEPT", 49 },
  { "DRIVE_ERROR_CODE_OUTBOX_FULL", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_OUTBOX_FULL", 50 },
  { "DRIVE_ERROR_CODE_DELIVERY_GAP", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_DELIVERY_GAP", 51 },
  { "DRIVE_ERROR_CODE_TOO_MANY_COMMENTS", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_TOO_MANY_COMMENTS", 52 },
  { "DRIVE_ERROR_CODE_SLOT_FROZEN", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_SLOT_FROZEN", 60 },
  { "DRIVE_ERROR_CODE_SLOT_MOVED", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_SLOT_MOVED", 61 },
  { "DRIVE_ERROR_CODE_SLOT_ELSEWHERE", "CAIRN__DRIVE_ERROR_CODE__DRIVE_ERROR_CODE_SLOT_ELSEWHERE", 62 },
};
static const ProtobufCIntRange cairn__drive_error_code__value_ranges[] = {
{1, 0},{60, 52},{0, 55}
};
static const ProtobufCEnumValueIndex cairn__drive_error_code__enum_values_by_name[55] =
{
  { "DRIVE_ERROR_CODE_ACCESS_KEPT", 48 },
  { "DRIVE_ERROR_CODE_CHANGED", 17 },
  { "DRIVE_ERROR_CODE_CHUNKS_MALFORMED", 30 },
  { "DRIVE_ERROR_CODE_COPY_TOO_LARGE", 19 },
  { "DRIVE_ERROR_CODE_CURSOR_INVALID", 23 },
  { "DRIVE_ERROR_CODE_CYCLE", 13 },
  { "DRIVE_ERROR_CODE_DELIVERY_GAP", 50 },
  { "DRIVE_ERROR_CODE_DETAILS_TOO_LARGE", 20 },
  { "DRIVE_ERROR_CODE_DRIVE_EXISTS", 2 },
  { "DRIVE_ERROR_CODE_DRIVE_FULL", 16 },
  { "DRIVE_ERROR_CODE_EXPIRY_TOO_LATE", 47 },
  { "DRIVE_ERROR_CODE_FILE_TOO_LARGE", 35 },
  { "DRIVE_ERROR_CODE_FOLDER_FULL", 15 },
  { "DRIVE_ERROR_CODE_FORBIDDEN", 22 },
  { "DRIVE_ERROR_CODE_LINK_EXHAUSTED", 42 },
  { "DRIVE_ERROR_CODE_MALFORMED", 0 },
  { "DRIVE_ERROR_CODE_NAME_EMPTY", 7 },
  { "DRIVE_ERROR_CODE_NAME_RESERVED", 9 },
  { "DRIVE_ERROR_CODE_NAME_SLASH", 10 },
  { "DRIVE_ERROR_CODE_NAME_TAKEN", 12 },
  { "DRIVE_ERROR_CODE_NAME_TOO_LONG", 8 },
  { "DRIVE_ERROR_CODE_NAME_TOO_NEW", 11 },
  { "DRIVE_ERROR_CODE_NOT_A_FILE", 6 },
  { "DRIVE_ERROR_CODE_NOT_A_FOLDER", 5 },
  { "DRIVE_ERROR_CODE_NOT_IN_TRASH", 34 },
  { "DRIVE_ERROR_CODE_NO_COMMENT", 43 },
  { "DRIVE_ERROR_CODE_NO_DEVICE", 45 },
  { "DRIVE_ERROR_CODE_NO_DRIVE", 1 },
  { "DRIVE_ERROR_CODE_NO_GRANT", 39 },
  { "DRIVE_ERROR_CODE_NO_LINK", 40 },
  { "DRIVE_ERROR_CODE_NO_NODE", 3 },
  { "DRIVE_ERROR_CODE_NO_REFERENCE", 4 },
  { "DRIVE_ERROR_CODE_NO_UPLOAD", 26 },
  { "DRIVE_ERROR_CODE_NO_VERSION", 31 },
  { "DRIVE_ERROR_CODE_OUTBOX_FULL", 49 },
  { "DRIVE_ERROR_CODE_PRINCIPAL_MALFORMED", 36 },
  { "DRIVE_ERROR_CODE_QUOTA_EXCEEDED", 25 },
  { "DRIVE_ERROR_CODE_RESYNC", 24 },
  { "DRIVE_ERROR_CODE_ROLE_TOO_HIGH", 41 },
  { "DRIVE_ERROR_CODE_ROOT", 18 },
  { "DRIVE_ERROR_CODE_SEARCH_EMPTY", 46 },
  { "DRIVE_ERROR_CODE_SLOT_ELSEWHERE", 54 },
  { "DRIVE_ERROR_CODE_SLOT_FROZEN", 52 },
  { "DRIVE_ERROR_CODE_SLOT_MOVED", 53 },
  { "DRIVE_ERROR_CODE_TOO_DEEP", 14 },
  { "DRIVE_ERROR_CODE_TOO_MANY_COMMENTS", 51 },
  { "DRIVE_ERROR_CODE_TOO_MANY_DEVICES", 44 },
  { "DRIVE_ERROR_CODE_TOO_MANY_GRANTS", 37 },
  { "DRIVE_ERROR_CODE_TOO_MANY_KEPT", 33 },
  { "DRIVE_ERROR_CODE_TOO_MANY_LINKS", 38 },
  { "DRIVE_ERROR_CODE_TOO_MANY_UPLOADS", 29 },
  { "DRIVE_ERROR_CODE_TRANSACTION_TOO_LARGE", 21 },
  { "DRIVE_ERROR_CODE_UPLOAD_PAGE", 27 },
  { "DRIVE_ERROR_CODE_UPLOAD_TOO_LONG", 28 },
  { "DRIVE_ERROR_CODE_VERSION_CURRENT", 32 },
};
const ProtobufCEnumDescriptor cairn__drive_error_code__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.DriveErrorCode",
  "DriveErrorCode",
  "Cairn__DriveErrorCode",
  "cairn",
  55,
  cairn__drive_error_code__enum_values_by_number,
  55,
  cairn__drive_error_code__enum_values_by_name,
  2,
  cairn__drive_error_code__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
