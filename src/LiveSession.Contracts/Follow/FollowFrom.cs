namespace LiveSession.Contracts.Follow;

/// <summary>Where a device is: what it has seen up to. A first visit has no epoch and seq 0.</summary>
/// <param name="Epoch">The epoch of the last patch, or null; another epoch on the server starts the device afresh.</param>
/// <param name="Seq">The seq of the last patch.</param>
public sealed record FollowFrom(string? Epoch = null, long Seq = 0);

/// <summary>
/// Every record that changed between two positions. Written by the server from bytes that were encoded once; this type
/// is what a device decodes.
/// </summary>
/// <param name="Epoch">The ledger's epoch.</param>
/// <param name="Seq">The position after this patch.</param>
/// <param name="Reset">True: forget every record first. The patch then holds all records of the view.</param>
/// <param name="Set">New or changed records by key.</param>
/// <param name="Gone">Keys of records that no longer exist.</param>
public sealed record Patch(string Epoch, long Seq, bool Reset, IReadOnlyDictionary<string, Records.LiveRecord> Set, IReadOnlyList<string> Gone);
