using System.Collections.Concurrent;
using LiveSession.Contracts.Records;
using LiveSession.Engine.Ledger;
using LiveSession.Engine.People;
using LiveSession.Server.Access;

namespace LiveSession.Server.Sessions;

/// <summary>Every session that this node serves.</summary>
public sealed class LiveSessions(SessionSurroundings around, JoinInvitations invitations) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, SessionHost> _hosts = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _starting = new(1);

    public IReadOnlyCollection<SessionHost> All => [.. _hosts.Values];

    /// <summary>The session in which something happened last, of those that are not put away if there is one; null when there is none.</summary>
    public SessionHost? LastUsed => _hosts.Values
        .OrderBy(host => host.View.Read(model => model.Session.Archived))
        .ThenByDescending(host => host.LastAt)
        .FirstOrDefault();

    public SessionHost? Find(string sessionId) => _hosts.GetValueOrDefault(sessionId);

    /// <summary>The session of a device that was let in; it throws for a device whose session is gone, which its cookie check has excluded.</summary>
    public SessionHost Of(DeviceIdentity device) => _hosts[device.SessionId];

    /// <summary>The session that a code or a cookie names, which another node may have begun since this one started; null when there is none.</summary>
    public async Task<SessionHost?> FindAsync(string sessionId, CancellationToken cancellationToken)
    {
        if (Find(sessionId) is { } known)
        {
            return known;
        }

        return !around.Node.IsAlone && await around.Ledger.HeadAsync(sessionId, cancellationToken) is { } head ? await StartAsync(head, cancellationToken) : null;
    }

    /// <summary>True while the device's credential holds.</summary>
    public async Task<bool> KnowsAsync(DeviceIdentity device, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(device);
        if (await FindAsync(device.SessionId, cancellationToken) is not { } session)
        {
            return false;
        }

        if (!session.Knows(device))
        {
            // Another node may have let it in a moment ago.
            await session.HearOthersAsync(cancellationToken);
        }

        return session.Knows(device);
    }

    /// <summary>Serves every session that is in the ledger.</summary>
    public async Task StartAllAsync(CancellationToken cancellationToken)
    {
        foreach (var head in await around.Ledger.HeadsAsync(cancellationToken))
        {
            await StartAsync(head, cancellationToken);
        }
    }

    /// <summary>Begins an empty ledger and serves it.</summary>
    public async Task<SessionHost> CreateAsync(string sessionId, string epoch, CancellationToken cancellationToken)
    {
        var head = LedgerHead.Empty(sessionId, epoch);
        await around.Ledger.CreateSessionAsync(head, cancellationToken);
        return await StartAsync(head, cancellationToken);
    }

    /// <summary>Stops following; what devices were shown stays readable.</summary>
    public async Task StopAsync()
    {
        foreach (var host in _hosts.Values)
        {
            await host.DisposeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _starting.Dispose();
    }

    private async Task<SessionHost> StartAsync(LedgerHead head, CancellationToken cancellationToken)
    {
        await _starting.WaitAsync(cancellationToken);
        try
        {
            return Find(head.SessionId) ?? await StartAloneAsync(head, cancellationToken);
        }
        finally
        {
            _starting.Release();
        }
    }

    private async Task<SessionHost> StartAloneAsync(LedgerHead head, CancellationToken cancellationToken)
    {
        if (await around.People.CodesAsync(head.SessionId, CodeKind.Room, cancellationToken) is [var room, ..])
        {
            invitations.Set(head.SessionId, room.Code);
        }

        JoinInvitation? Join() => invitations.For(head.SessionId);
        var host = await SessionHost.StartAsync(head, around, Join, cancellationToken);
        _hosts[head.SessionId] = host;
        return host;
    }
}
