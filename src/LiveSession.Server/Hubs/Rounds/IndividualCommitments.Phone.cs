using LiveSession.Domain.Rounds.IndividualCommitments;
using LiveSession.Server.Sessions;
using Receipt = LiveSession.Contracts.Commands.Receipt;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>Individual commitments: one's own, and standing witness for a colleague's.</summary>
public sealed partial class PhoneHub
{
    public async Task<Receipt> WriteIndividualCommitment(Wire.WriteIndividualCommitment asked)
    {
        var (text, refused) = TypedText.Required(asked.Text, IndividualCommitmentsSettings.MaxLength);
        var (due, dueRefused) = TypedText.Optional(asked.Due, IndividualCommitmentsSettings.MaxDue);
        return refused ?? dueRefused ?? await ToRound(asked, asked.RoundId, new WriteIndividualCommitment(Me, text, due));
    }

    public Task<Receipt> NameWitness(Wire.NameWitness asked) =>
        asked.ParticipantId is { } named && !Session.View.Read(model => model.Session.Roster.Contains(named))
            ? Task.FromResult(CommandGateway.Refuse(Wire.RefusalCodes.ParticipantUnknown))
            : ToRound(asked, asked.RoundId, new NameWitness(Me, asked.ParticipantId));

    public Task<Receipt> AnswerAsWitness(Wire.AnswerAsWitness asked) => ToRound(asked, asked.RoundId, new AnswerAsWitness(asked.AuthorId, Me, asked.Accepts));
}
