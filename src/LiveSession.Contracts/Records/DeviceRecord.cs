namespace LiveSession.Contracts.Records;

/// <summary>Key <c>device/{id}</c>, console: a paired shared device.</summary>
/// <param name="Blank">Screens: shows nothing at the moment.</param>
public sealed record DeviceRecord(string Id, DeviceRole Role, string Name, int? Table, bool Blank) : LiveRecord;

/// <summary>Key <c>screen</c>: the following screen itself.</summary>
public sealed record ScreenRecord(string Id, string Name, bool Blank) : LiveRecord;

/// <summary>What a device is used as.</summary>
public enum DeviceRole
{
    Phone,
    Tablet,
    Screen,
    Console,
    Director,

    /// <summary>Reads over what people wrote, beside the facilitator: approves, words, merges, and moves nothing else.</summary>
    Moderator,
}
