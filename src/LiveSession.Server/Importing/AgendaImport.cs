using System.Security.Cryptography;
using LiveSession.Contracts.Http;
using LiveSession.Documents.Agenda;
using LiveSession.Domain;
using LiveSession.Domain.Sessions;
using LiveSession.Engine;
using LiveSession.Server.Sessions;

namespace LiveSession.Server.Importing;

/// <summary>Puts an agenda file into a session, and writes the session's agenda as a file.</summary>
public sealed class AgendaImport(ISessionEngine engine, TableCodes tableCodes, TimeProvider time)
{
    /// <summary>Replaces the agenda; nothing changes when there is any fault.</summary>
    public async Task<ImportAnswer> ImportAsync(SessionHost session, ReadOnlyMemory<byte> yaml, string language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        var read = AgendaFile.Read(yaml, language);
        if (read.Agenda is not { } agenda)
        {
            return new ImportAnswer(0, read.Faults, []);
        }

        var refusal = await PlanAsync(session, agenda, cancellationToken);
        return refusal is null
            ? new ImportAnswer(agenda.Rounds.Count, [], [])
            : new ImportAnswer(0, [AgendaFaults.Of(refusal, language)], []);
    }

    /// <summary>The answer to a console that may not drive: the agenda is everybody's.</summary>
    public static ImportAnswer DrivenBy(string console, string language) =>
        new(0, [AgendaFaults.DrivenBy(console, language)], []);

    /// <summary>Takes over an agenda that was read without fault; the session may still refuse it.</summary>
    public async Task<Refusal?> PlanAsync(SessionHost session, AgendaFile agenda, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(agenda);
        var known = session.View.Read(model => model.Session.TimeZone);
        var plan = new PlanAgenda(agenda.Title, agenda.Language, agenda.Tables, agenda.Rounds, agenda.TimeZone ?? known ?? HereZone);
        var id = "agenda-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));
        var reply = await engine.SendAsync(session.Id, AggregateId.Session, new CommandEnvelope(id, "agenda", "system", time.GetUtcNow(), plan), cancellationToken);
        if (reply.Refusal is null)
        {
            await session.View.ReachedAsync(reply.Seq, cancellationToken);
            await tableCodes.CompleteAsync(session, cancellationToken);
        }

        return reply.Refusal;
    }

    /// <summary>The session's agenda as YAML.</summary>
    public static string Export(SessionHost session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.View.Read(model => new AgendaFile(model.Session.Title, model.Session.Language, model.Session.Tables, model.Session.Agenda, model.Session.TimeZone).ToYaml());
    }

    // Null where this machine's zone has no name that a browser would know.
    private string? HereZone => time.LocalTimeZone is { HasIanaId: true, Id: var id } ? id : TimeZoneInfo.TryConvertWindowsIdToIanaId(time.LocalTimeZone.Id, out var iana) ? iana : null;
}
