using LiveSession.Contracts.Commands;
using LiveSession.Domain;
using LiveSession.Domain.Rounds.Exploration;
using LiveSession.Domain.Rounds.IndividualCommitments;
using LiveSession.Domain.Rounds.PeerHelp;
using LiveSession.Domain.Rounds.Pulse;
using LiveSession.Domain.Rounds.QuestionHarvest;
using LiveSession.Domain.Rounds.SuccessStories;
using LiveSession.Server.Access;
using LiveSession.Server.Sessions;
using LiveSession.Server.Voting;
using Microsoft.AspNetCore.Authorization;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>A participant's phone.</summary>
[Authorize(AuthenticationSchemes = Scheme.Phone)]
public sealed class PhoneHub(HubServices services, BallotBox ballots) : FollowingHub(services)
{
    private string Me => Device.Participant!;

    private int? MyTable => Session.View.Read(model => model.TableOf(Me));

    public async Task<Receipt> AskQuestion(Wire.AskQuestion asked)
    {
        var (text, refused) = TypedText.Required(asked.Text, QuestionHarvestSettings.MaxLength);

        // The round is part of the id: ballot papers show ids, and a question that took another's in a later harvest would hide from the console behind it.
        var id = $"q-{asked.RoundId}.{asked.CommandId}";
        return refused ?? await Send(asked, AggregateId.Round(asked.RoundId), new Domain.Rounds.QuestionHarvest.AskQuestion(id, Me, MyTable, text, asked.Subtheme));
    }

    public Task<Receipt> SupportQuestion(Wire.SupportQuestion asked) =>
        Send(asked, AggregateId.Round(asked.RoundId), new Domain.Rounds.QuestionHarvest.SupportQuestion(asked.QuestionId, Me, asked.Supported));

    // Not given up when the phone goes: a command that has arrived is carried out.
    public Task<Receipt> CastBallot(Wire.CastBallot asked) => ballots.CastAsync(Device, asked, CancellationToken.None);

    public Task<Receipt> AdoptAmbition(Wire.AdoptAmbition asked) =>
        Send(asked, AggregateId.Round(asked.RoundId), new Domain.Rounds.Adoption.AdoptAmbition(Me, MyTable, asked.Adopted));

    public async Task<Receipt> StateChallenge(Wire.StateChallenge asked)
    {
        var (text, refused) = TypedText.Required(asked.Text, PeerHelpSettings.MaxLength);
        return refused ?? await ToMyTable(asked, asked.RoundId, table => new Domain.Rounds.PeerHelp.StateChallenge(table, Me, asked.Revision, text));
    }

    public async Task<Receipt> ProposeIdea(Wire.ProposeIdea asked)
    {
        var (text, refused) = TypedText.Required(asked.Text, PeerHelpSettings.MaxLength);
        return refused ?? await ToMyTable(asked, asked.RoundId, table => new Domain.Rounds.PeerHelp.ProposeIdea($"i-{asked.RoundId}.{asked.CommandId}", Me, table, text));
    }

    public Task<Receipt> KeepIdea(Wire.KeepIdea asked) =>
        Send(asked, AggregateId.Round(asked.RoundId), new Domain.Rounds.PeerHelp.KeepIdea(asked.IdeaId, Me, asked.Kept));

    public Task<Receipt> ThankColleagues(Wire.ThankColleagues asked) =>
        Send(asked, AggregateId.Round(asked.RoundId), new Domain.Rounds.PeerHelp.ThankColleagues(Me));

    public async Task<Receipt> WriteIndividualCommitment(Wire.WriteIndividualCommitment asked)
    {
        var (text, refused) = TypedText.Required(asked.Text, IndividualCommitmentsSettings.MaxLength);
        var (due, dueRefused) = TypedText.Optional(asked.Due, IndividualCommitmentsSettings.MaxDue);
        return refused ?? dueRefused ?? await Send(asked, AggregateId.Round(asked.RoundId), new Domain.Rounds.IndividualCommitments.WriteIndividualCommitment(Me, text, due));
    }

    public Task<Receipt> NameWitness(Wire.NameWitness asked) =>
        asked.ParticipantId is { } named && !Session.View.Read(model => model.Session.Roster.Contains(named))
            ? Task.FromResult(CommandGateway.Refuse(RefusalCodes.ParticipantUnknown))
            : Send(asked, AggregateId.Round(asked.RoundId), new Domain.Rounds.IndividualCommitments.NameWitness(Me, asked.ParticipantId));

    public Task<Receipt> AnswerAsWitness(Wire.AnswerAsWitness asked) =>
        Send(asked, AggregateId.Round(asked.RoundId), new Domain.Rounds.IndividualCommitments.AnswerAsWitness(asked.AuthorId, Me, asked.Accepts));

    public async Task<Receipt> ArriveAtTable(Wire.ArriveAtTable asked)
    {
        var (table, version) = Session.View.Read(model => (model.TableOf(Me), model.Session.History.Version));

        // The room may have been seated anew while the answer was on its way: then it says nothing about the new table.
        return table == asked.Table
            ? await Send(asked, AggregateId.Participant(Me), new Domain.Participants.ArriveAtTable(asked.Table, version))
            : CommandGateway.Refuse(RefusalCodes.NotAtThisTable);
    }

    public async Task<Receipt> AnswerPulse(Wire.AnswerPulse asked)
    {
        var form = Session.View.Read(model => (model.PlanOf(asked.RoundId)?.Settings as PulseSettings)?.Form);
        var longest = form is PulseForm.Words ? PulseSettings.MaxWordLength : PulseSettings.MaxLength;
        var typed = (asked.Texts ?? []).Take(PulseSettings.MaxWords + 1).Select(text => TypedText.Required(text, longest)).ToArray();
        return typed.Select(text => text.Refused).FirstOrDefault(refused => refused is not null)
            ?? await Send(asked, AggregateId.Round(asked.RoundId), new Domain.Rounds.Pulse.AnswerPulse(Me, [.. typed.Select(text => text.Text)], asked.Value));
    }

    public async Task<Receipt> SignCommitment(Wire.SignCommitment asked) => MyTable is { } table
        ? await Send(asked, AggregateId.Table(table), new Domain.Tables.SignCommitment(asked.CommitmentId, Me, asked.Signed))
        : CommandGateway.Refuse(RefusalCodes.NotAtThisTable);

    private async Task<Receipt> ToMyTable(IDeviceCommand asked, string roundId, Func<int, Command> command) => MyTable is { } table
        ? await Send(asked, AggregateId.Round(roundId), command(table))
        : CommandGateway.Refuse(RefusalCodes.NotAtThisTable);

    public Task<Receipt> WriteNoteAsHost(Wire.WriteNoteAsHost asked) =>
        AsHost(asked, _ => AggregateId.Round(asked.RoundId), table => NoteCommands.Write(asked.NoteId, table, asked.Revision, asked.Text, Me));

    public Task<Receipt> RemoveNoteAsHost(Wire.RemoveNoteAsHost asked) =>
        AsHost(asked, asked.RoundId, table => new Domain.Rounds.TableNotes.RemoveNote(asked.NoteId, table, asked.Revision));

    public Task<Receipt> WriteFindingAsHost(Wire.WriteFindingAsHost asked) =>
        AsHost(asked, _ => AggregateId.Round(asked.RoundId), table =>
        {
            var (text, refused) = TypedText.Required(asked.Text, ExplorationSettings.MaxFinding);
            return refused is null ? (new Domain.Rounds.Exploration.WriteFinding(table, asked.Revision, text, Me), null) : (null, refused);
        });

    public Task<Receipt> DraftCommitmentAsHost(Wire.DraftCommitmentAsHost asked) =>
        AsHost(asked, AggregateId.Table, table =>
            CommitmentCommands.Draft(Session, table, asked.RoundId, asked.CommitmentId, asked.Revision, new(asked.Text, asked.Lead, asked.Due, asked.Measure)));

    // What a table writes, its host may write from the own phone too, on the revision that the phone has seen: nobody's words are overwritten unseen.
    private async Task<Receipt> AsHost(IDeviceCommand asked, Func<int, AggregateId> owner, Func<int, (Command? Command, Receipt? Refused)> write)
    {
        if (HostedTable is not { } table)
        {
            return CommandGateway.Refuse(RefusalCodes.NotTableHost);
        }

        var (command, refused) = write(table);
        return refused ?? await Send(asked, owner(table), command!);
    }

    public Task<Receipt> WriteListQuestionAsHost(Wire.WriteListQuestionAsHost asked) =>
        AsHost(asked, _ => AggregateId.Round(asked.RoundId), table =>
            TableListCommands.Write(asked.RoundId, table, asked.QuestionId, asked.Revision, asked.Text, asked.Subtheme, asked.Drafts));

    public Task<Receipt> RemoveListQuestionAsHost(Wire.RemoveListQuestionAsHost asked) =>
        AsHost(asked, asked.RoundId, table => TableListCommands.Remove(asked.RoundId, table, asked.QuestionId, asked.Revision));

    public Task<Receipt> SendTableListAsHost(Wire.SendTableListAsHost asked) => AsHost(asked, asked.RoundId, table => new Domain.Rounds.QuestionHarvest.Lists.SendTableList(table));

    private Task<Receipt> AsHost(IDeviceCommand asked, string roundId, Func<int, Command> command) => HostedTable is { } table
        ? Send(asked, AggregateId.Round(roundId), command(table))
        : Task.FromResult(CommandGateway.Refuse(RefusalCodes.NotTableHost));

    // The table where this person sits as its host.
    private int? HostedTable => Session.View.Read(model =>
        model.TableOf(Me) is { } table && Same(model.Session.Seating.HostOf.GetValueOrDefault(table), Me) ? table : (int?)null);

    public async Task<Receipt> NoteStory(Wire.NoteStory asked)
    {
        var (title, refused) = TypedText.Required(asked.Title, SuccessStoriesSettings.LongestTitle);
        var (line, lineRefused) = TypedText.Required(asked.Line, SuccessStoriesSettings.LongestLine);
        return refused ?? lineRefused ?? await Send(
            asked, AggregateId.Round(asked.RoundId), new Domain.Rounds.SuccessStories.NoteStory($"s-{asked.RoundId}.{asked.CommandId}", Me, MyTable, title, line));
    }

    public Task<Receipt> ConfirmStoryHeard(Wire.ConfirmStoryHeard asked) => Send(asked, AggregateId.Round(asked.RoundId), new ConfirmHeard(Me));

    public Task<Receipt> JoinRetelling(Wire.JoinRetelling asked) => Send(asked, AggregateId.Round(asked.RoundId), new Domain.Rounds.SuccessStories.JoinRetelling(Me, MyTable));
}
