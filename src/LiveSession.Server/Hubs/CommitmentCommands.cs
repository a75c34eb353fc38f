using LiveSession.Contracts.Commands;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.TableCommitments;
using LiveSession.Domain.Tables;
using LiveSession.Server.Sessions;

namespace LiveSession.Server.Hubs;

/// <summary>The drafts of commitments that tablets and hosts' phones write, checked at the edge.</summary>
internal static class CommitmentCommands
{
    /// <summary>The command, or why the draft cannot be taken.</summary>
    /// <param name="typed">As it was typed.</param>
    public static Checked Draft(SessionHost session, int table, string roundId, string commitmentId, int revision, CommitmentText typed)
    {
        var (text, refused) = TypedText.Required(typed.Text, TableCommitmentsSettings.MaxLength);
        var (lead, leadRefused) = TypedText.Optional(typed.Lead, TypedText.LongestNote);
        var (due, dueRefused) = TypedText.Optional(typed.Due, TypedText.LongestNote);
        var (measure, measureRefused) = TypedText.Optional(typed.Measure, TypedText.LongestNote);
        var settings = session.View.Read(model => model.PlanOf(roundId)?.Settings as TableCommitmentsSettings);
        if ((refused ?? leadRefused ?? dueRefused ?? measureRefused ?? Refused(session, table, commitmentId, settings)) is { } receipt)
        {
            return receipt;
        }

        var command = new Domain.Tables.DraftCommitment(commitmentId, roundId, revision, new CommitmentText(text, lead, due, measure), settings!.MaxPerTable) { NotNow = NotOpen(session, roundId) };
        return command;
    }

    /// <summary>Why the round takes nothing now. It owns the time, the table owns the text: a draft that arrives in the very moment of the close is still taken.</summary>
    public static Refusal? NotOpen(SessionHost session, string roundId) => session.View.Read(model => model.Round(roundId).Life) switch
    {
        RoundLife.Open => null,
        RoundLife.Paused => new Refusal(RoundRefusals.RoundPaused),
        RoundLife.Closed => new Refusal(RoundRefusals.RoundAlreadyClosed),
        _ => new Refusal(RoundRefusals.RoundNotOpen),
    };

    private static Receipt? Refused(SessionHost session, int table, string commitmentId, TableCommitmentsSettings? settings)
    {
        if (settings is null)
        {
            return CommandGateway.Refuse(RefusalCodes.RoundUnknown);
        }

        // Directors and screens hold all tables' commitments under their ids: no table may use another's.
        var taken = session.View.Read(model => model.Commitments().Any(found => Same(found.Commitment.Id, commitmentId) && found.Table != table));
        return taken || !CommandGateway.IsWellFormed(commitmentId) ? CommandGateway.Refuse(RefusalCodes.InvalidInput) : null;
    }
}
