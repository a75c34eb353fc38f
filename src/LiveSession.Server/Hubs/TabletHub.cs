using LiveSession.Contracts.Commands;
using LiveSession.Domain;
using LiveSession.Domain.Rounds.PeerHelp;
using LiveSession.Domain.Rounds.Exploration;
using LiveSession.Domain.Rounds.WorldCafe;
using LiveSession.Server.Access;
using LiveSession.Server.Sessions;
using Microsoft.AspNetCore.Authorization;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>A table's tablet.</summary>
[Authorize(AuthenticationSchemes = Scheme.Tablet)]
public sealed class TabletHub(HubServices services) : FollowingHub(services)
{
    private int Number => Device.Table!.Value;

    private AggregateId Table => AggregateId.Table(Number);

    public async Task<Receipt> DraftCommitment(Wire.DraftCommitment asked)
    {
        var (command, refused) = CommitmentCommands.Draft(Session, Number, asked.RoundId, asked.CommitmentId, asked.Revision, new(asked.Text, asked.Lead, asked.Due, asked.Measure));
        return refused ?? await Send(asked, Table, command!);
    }

    public Task<Receipt> DiscardCommitment(Wire.DiscardCommitment asked) =>
        Send(asked, Table, new Domain.Tables.DiscardCommitment(asked.CommitmentId) { NotNow = NotOpenFor(asked.CommitmentId) });

    public Task<Receipt> SendCommitment(Wire.SendCommitment asked) =>
        Send(asked, Table, new Domain.Tables.SendCommitment(asked.CommitmentId) { NotNow = NotOpenFor(asked.CommitmentId) });

    public async Task<Receipt> ReplyToDirector(Wire.ReplyToDirector asked)
    {
        var (text, refused) = TypedText.Required(asked.Text, TypedText.LongestNote);
        return refused ?? await Send(asked, Table, new Domain.Tables.ReplyToDirector(asked.CommitmentId, text));
    }

    public async Task<Receipt> StateChallengeForOwner(Wire.StateChallengeForOwner asked)
    {
        var (text, refused) = TypedText.Required(asked.Text, PeerHelpSettings.MaxLength);
        return refused ?? await Send(asked, AggregateId.Round(asked.RoundId), new Domain.Rounds.PeerHelp.StateChallenge(Device.Table!.Value, By: null, asked.Revision, text));
    }

    public Task<Receipt> NameChallengeOwner(Wire.NameChallengeOwner asked) =>
        Session.View.Read(model => model.TableOf(asked.ParticipantId)) == Device.Table
            ? Send(asked, AggregateId.Round(asked.RoundId), new NameOwner(Device.Table!.Value, asked.ParticipantId))
            : Task.FromResult(CommandGateway.Refuse(RefusalCodes.NotAtThisTable));

    public Task<Receipt> CallForHelp(Wire.CallForHelp asked) => Send(asked, Table, new Domain.Tables.CallForHelp(asked.Called));

    public async Task<Receipt> WriteNote(Wire.WriteNote asked)
    {
        var (command, refused) = NoteCommands.Write(asked.NoteId, Number, asked.Revision, asked.Text, author: null);
        return refused ?? await ToRound(asked, asked.RoundId, command!);
    }

    public Task<Receipt> RemoveNote(Wire.RemoveNote asked) =>
        ToRound(asked, asked.RoundId, new Domain.Rounds.TableNotes.RemoveNote(asked.NoteId, Number, asked.Revision));

    public Task<Receipt> PassOnNotes(Wire.PassOnNotes asked) => ToRound(asked, asked.RoundId, new PassOn(Number, asked.Done));

    public async Task<Receipt> WriteFinding(Wire.WriteFinding asked)
    {
        var (text, refused) = TypedText.Required(asked.Text, ExplorationSettings.MaxFinding);
        return refused ?? await ToRound(asked, asked.RoundId, new Domain.Rounds.Exploration.WriteFinding(Number, asked.Revision, text, Author: null));
    }

    public Task<Receipt> SendFinding(Wire.SendFinding asked) =>
        ToRound(asked, asked.RoundId, new Domain.Rounds.Exploration.SendFinding(Number, asked.Revision));

    public async Task<Receipt> WriteListQuestion(Wire.WriteListQuestion asked)
    {
        var (command, refused) = TableListCommands.Write(asked.RoundId, Number, asked.QuestionId, asked.Revision, asked.Text, asked.Subtheme, asked.Drafts);
        return refused ?? await ToRound(asked, asked.RoundId, command!);
    }

    public Task<Receipt> RemoveListQuestion(Wire.RemoveListQuestion asked) =>
        ToRound(asked, asked.RoundId, TableListCommands.Remove(asked.RoundId, Number, asked.QuestionId, asked.Revision));

    public Task<Receipt> SendTableList(Wire.SendTableList asked) => ToRound(asked, asked.RoundId, new Domain.Rounds.QuestionHarvest.Lists.SendTableList(Number));

    private Task<Receipt> ToRound(IDeviceCommand asked, string roundId, Command command) => Send(asked, AggregateId.Round(roundId), command);

    private Refusal? NotOpenFor(string commitmentId) =>
        Session.View.Read(model => model.Table(Device.Table!.Value).Find(commitmentId)?.RoundId) is { } roundId ? CommitmentCommands.NotOpen(Session, roundId) : null;
}
