using LiveSession.Engine;
using LiveSession.Engine.Nodes;
using LiveSession.Server.Access;
using LiveSession.Server.Importing;
using LiveSession.Server.Sessions;
using LiveSession.Server.Voting;
using Microsoft.AspNetCore.DataProtection;

namespace LiveSession.Server.Startup;

/// <summary>
/// Makes the sessions ready before anybody can connect. A hosted service, because the engine of a cluster works only once its own
/// has started, and the web server, which starts last, must find everything in place.
/// </summary>
internal sealed class SessionPreparation(
    LiveSessions sessions, IFirstDay firstDay, TableCodes tableCodes, ConsoleSignIn signIn, JoinInvitations invitations, ISessionTurns turns, IDataProtectionProvider protection, SecretVotes secretVotes, ServeOptions options) : IHostedService
{
    // No session's id: the turn is taken before there is one.
    private const string Turn = "start";

    /// <summary>Where everybody goes; null until everything is ready.</summary>
    public PublishedLinks? Links { get; private set; }

    /// <summary>The session that the links lead to; null until everything is ready.</summary>
    public SessionHost? Session { get; private set; }

    /// <summary>Serves every session, begins the demo day where there is none, and issues the console's link.</summary>
    /// <exception cref="StartupException">The operator's files have faults, or the ledger cannot be read.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            // Nodes that start together on an empty database make one day, and one key.
            await using var turn = await turns.TakeAsync(Turn, cancellationToken);
            protection.CreateProtector(nameof(SessionPreparation)).Protect([]);
            Links = await PrepareAsync(cancellationToken);

            // Nobody waits for it, and nothing depends on it.
            _ = SeatingWarmUp.BeginAsync();
        }
        catch (LedgerUnavailableException unavailable)
        {
            throw new StartupException([unavailable.Message]);
        }
    }

    /// <summary>Before the engine stops: a view that still followed it would call the end a fault.</summary>
    public Task StopAsync(CancellationToken cancellationToken) => sessions.StopAsync();

    private async Task<PublishedLinks> PrepareAsync(CancellationToken cancellationToken)
    {
        await sessions.StartAllAsync(cancellationToken);
        await secretVotes.CompleteAsync(cancellationToken);
        var session = sessions.LastUsed;
        var isNew = session is null || (sessions.All.Count == 1 && DemoDay.IsHalfMade(session));
        if (session is null || isNew)
        {
            session = await firstDay.CreateAsync(session, options, cancellationToken);
        }

        await tableCodes.CompleteAsync(session, cancellationToken);
        var token = await signIn.IssueAsync(session.Id, cancellationToken);
        Session = session;
        var room = invitations.For(session.Id)!.Code;
        return new PublishedLinks(options.PublicUri.GetLeftPart(UriPartial.Authority), token, room, isNew)
        {
            Title = session.View.Read(model => model.Session.Title),
            Sessions = sessions.All.Count,
        };
    }
}
