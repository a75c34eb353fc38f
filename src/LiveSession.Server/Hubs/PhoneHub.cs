using LiveSession.Contracts.Commands;
using LiveSession.Domain;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Rounds.QuestionHarvest;
using LiveSession.Server.Access;
using LiveSession.Server.Sessions;
using Microsoft.AspNetCore.Authorization;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>A participant's phone.</summary>
[Authorize(AuthenticationSchemes = Scheme.Phone)]
public sealed class PhoneHub(HubServices services) : FollowingHub(services)
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

    public Task<Receipt> CastBallot(Wire.CastBallot asked) =>
        Send(asked, AggregateId.Round(asked.RoundId), new Domain.Rounds.Choice.CastBallot(Me, [.. asked.Choices.Select(choice => new Pick(choice.OptionId, choice.Points))]));

    public Task<Receipt> AdoptAmbition(Wire.AdoptAmbition asked) =>
        Send(asked, AggregateId.Round(asked.RoundId), new Domain.Rounds.Adoption.AdoptAmbition(Me, MyTable, asked.Adopted));

    public async Task<Receipt> SignCommitment(Wire.SignCommitment asked) => MyTable is { } table
        ? await Send(asked, AggregateId.Table(table), new Domain.Tables.SignCommitment(asked.CommitmentId, Me, asked.Signed))
        : CommandGateway.Refuse(RefusalCodes.NotAtThisTable);
}
