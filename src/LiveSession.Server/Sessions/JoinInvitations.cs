using System.Collections.Concurrent;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Documents.Print;

namespace LiveSession.Server.Sessions;

/// <summary>How phones get in, as screens show it. Known once a session's room code and the public address are.</summary>
public sealed class JoinInvitations(PrintedAddress address)
{
    private readonly ConcurrentDictionary<string, JoinInvitation> _bySession = new(StringComparer.Ordinal);

    public JoinInvitation? For(string sessionId) => _bySession.GetValueOrDefault(sessionId);

    public void Set(string sessionId, string roomCode)
    {
        var printed = address.Code(CodeKind.Room, roomCode);
        _bySession[sessionId] = new JoinInvitation(printed.Target, printed.ShortAddress, printed.Code, QrModules.For(printed.Target));
    }
}
