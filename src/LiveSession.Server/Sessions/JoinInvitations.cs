using System.Collections.Concurrent;
using LiveSession.Contracts.Records;
using LiveSession.Documents.Print;
using LiveSession.Server.Startup;

namespace LiveSession.Server.Sessions;

/// <summary>How phones get in, as screens show it. Known once a session's room code and the public address are.</summary>
public sealed class JoinInvitations(PublicAddress address)
{
    private readonly ConcurrentDictionary<string, JoinInvitation> _bySession = new(StringComparer.Ordinal);

    public JoinInvitation? For(string sessionId) => _bySession.GetValueOrDefault(sessionId);

    public void Set(string sessionId, string roomCode)
    {
        var url = address.Room(roomCode);
        _bySession[sessionId] = new JoinInvitation(url, address.Short, roomCode, QrModules.For(url));
    }
}
