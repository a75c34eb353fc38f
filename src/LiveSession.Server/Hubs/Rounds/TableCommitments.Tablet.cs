using LiveSession.Domain;
using LiveSession.Domain.Tables;
using LiveSession.Server.Sessions;
using Receipt = LiveSession.Contracts.Commands.Receipt;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>Table commitments: drafts, sending, and the talk with the director.</summary>
public sealed partial class TabletHub
{
    public async Task<Receipt> DraftCommitment(Wire.DraftCommitment asked)
    {
        var (command, refused) = CommitmentCommands.Draft(Session, Number, asked.RoundId, asked.CommitmentId, asked.Revision, new(asked.Text, asked.Lead, asked.Due, asked.Measure));
        return refused ?? await Send(asked, Table, command!);
    }

    public Task<Receipt> DiscardCommitment(Wire.DiscardCommitment asked) =>
        Send(asked, Table, new DiscardCommitment(asked.CommitmentId) { NotNow = NotOpenFor(asked.CommitmentId) });

    public Task<Receipt> SendCommitment(Wire.SendCommitment asked) =>
        Send(asked, Table, new SendCommitment(asked.CommitmentId) { NotNow = NotOpenFor(asked.CommitmentId) });

    public async Task<Receipt> ReplyToDirector(Wire.ReplyToDirector asked)
    {
        var (text, refused) = TypedText.Required(asked.Text, TypedText.LongestNote);
        return refused ?? await Send(asked, Table, new ReplyToDirector(asked.CommitmentId, text));
    }

    private Refusal? NotOpenFor(string commitmentId) =>
        Session.View.Read(model => model.Table(Number).Find(commitmentId)?.RoundId) is { } roundId ? CommitmentCommands.NotOpen(Session, roundId) : null;
}
