using LiveSession.Contracts.Records;

namespace LiveSession.Rehearsal.Devices;

/// <summary>Looks at what a device is shown, version by version: a leak that is corrected at once is still a leak.</summary>
internal interface IRecordAudit
{
    /// <summary>Whether this record is worth the time to decode it.</summary>
    bool Wants(string key);

    void Shown(string key, LiveRecord record);

    /// <summary>The server broke the wire's rules.</summary>
    void Broken(string sentence);
}
