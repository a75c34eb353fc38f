namespace LiveSession.Contracts.Records;

/// <summary>Key <c>console</c>: the following console itself.</summary>
/// <param name="Control">The name of the console that drives the room; absent: any console may.</param>
/// <param name="InControl">True when this console may drive: it has control, or nobody has.</param>
public sealed record ConsoleRecord(string Id, string Name, bool InControl, string? Control = null) : LiveRecord;

/// <summary>Key <c>announcement/{id}</c>, every audience: what everybody is told; tablets, phones of the table and consoles: what one table is told.</summary>
/// <param name="Table">Absent: everybody.</param>
/// <param name="At">Unix milliseconds.</param>
public sealed record AnnouncementRecord(string Id, string Text, long At, int? Table = null) : LiveRecord;

/// <summary>Key <c>topic/{id}</c>, console: a topic that waits for its moment.</summary>
/// <param name="At">When it was parked, Unix milliseconds.</param>
/// <param name="Settled">It has been taken up.</param>
public sealed record ParkedTopicRecord(string Id, string Text, long At, bool Settled) : LiveRecord;
