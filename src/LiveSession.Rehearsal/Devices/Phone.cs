using System.Collections.Concurrent;
using System.Net;
using LiveSession.Contracts;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;

namespace LiveSession.Rehearsal.Devices;

/// <summary>A participant's phone, and what its owner knows to be registered.</summary>
internal sealed class Phone(string code, JoinAnswer who, Uri address, CookieContainer cookies, RecordStore records, PhoneMemory memory, TimeProvider time)
    : FollowingDevice($"the phone of {who.ParticipantId}", DeviceRole.Phone, Sockets.To(address, HubRoutes.Phone, cookies), cookies, records, time)
{
    /// <summary>The badge's code.</summary>
    public string Code => code;

    public string ParticipantId => who.ParticipantId;

    public string PersonName => who.Name;

    /// <summary>Where the person sits now, as the phone shows it.</summary>
    public int? Table => Records.Find<MeRecord>("me")?.Table ?? who.Table;

    public PhoneMemory Memory => memory;
}

/// <summary>What the owner of a phone has done, independent of what the server says.</summary>
internal sealed class PhoneMemory
{
    /// <summary>Texts that were sent, from before they left.</summary>
    public ConcurrentBag<string> Asked { get; } = [];

    /// <summary>The last acknowledged ballot of each round.</summary>
    public ConcurrentDictionary<string, IReadOnlyList<BallotChoice>> Ballots { get; } = new(StringComparer.Ordinal);
}
