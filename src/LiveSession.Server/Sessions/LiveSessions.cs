using System.Collections.Concurrent;
using LiveSession.Contracts.Records;
using LiveSession.Engine;
using LiveSession.Engine.Ledger;
using LiveSession.Engine.People;
using LiveSession.Server.Access;

namespace LiveSession.Server.Sessions;

/// <summary>Every session that this node serves.</summary>
public sealed class LiveSessions(ISessionEngine engine, ILedgerStore ledger, IPeopleStore people, JoinInvitations invitations, TimeProvider time, ILogger<LiveSessions> logger) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, SessionHost> _hosts = new(StringComparer.Ordinal);

    public IReadOnlyCollection<SessionHost> All => [.. _hosts.Values];

    public SessionHost? Find(string sessionId) => _hosts.GetValueOrDefault(sessionId);

    /// <summary>The session of a device that was let in; it throws for a device whose session is gone, which its cookie check has excluded.</summary>
    public SessionHost Of(DeviceIdentity device) => _hosts[device.SessionId];

    /// <summary>True while the device's credential holds.</summary>
    public bool Knows(DeviceIdentity device) => Find(device.SessionId)?.Knows(device) ?? false;

    /// <summary>Serves every session that is in the ledger.</summary>
    public async Task StartAllAsync(CancellationToken cancellationToken)
    {
        foreach (var head in await ledger.HeadsAsync(cancellationToken))
        {
            await StartAsync(head, cancellationToken);
        }
    }

    /// <summary>Begins an empty ledger and serves it.</summary>
    public async Task<SessionHost> CreateAsync(string sessionId, string epoch, CancellationToken cancellationToken)
    {
        var head = LedgerHead.Empty(sessionId, epoch);
        await ledger.CreateSessionAsync(head, cancellationToken);
        return await StartAsync(head, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts.Values)
        {
            await host.DisposeAsync();
        }
    }

    private async Task<SessionHost> StartAsync(LedgerHead head, CancellationToken cancellationToken)
    {
        JoinInvitation? Join() => invitations.For(head.SessionId);
        var host = await SessionHost.StartAsync(head, engine, people, Join, time, logger, cancellationToken);
        _hosts[head.SessionId] = host;
        return host;
    }
}
