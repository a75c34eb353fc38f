using LiveSession.Contracts.Commands;
using LiveSession.Domain;
using LiveSession.Server.Access;
using LiveSession.Server.Sessions;
using Microsoft.AspNetCore.Authorization;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>The director's board.</summary>
[Authorize(AuthenticationSchemes = Scheme.Director)]
public sealed class DirectorHub(HubServices services) : FollowingHub(services)
{
    // As long as a sub-theme of an agenda, in UTF-16 code units.
    private const int LongestTheme = 120;

    public Task<Receipt> AcknowledgeCommitment(Wire.AcknowledgeCommitment asked) =>
        ToTable(asked, asked.CommitmentId, new Domain.Tables.AcknowledgeCommitment(asked.CommitmentId));

    public async Task<Receipt> AskAboutCommitment(Wire.AskAboutCommitment asked)
    {
        var (text, refused) = TypedText.Required(asked.Text, TypedText.LongestNote);
        return refused ?? await ToTable(asked, asked.CommitmentId, new Domain.Tables.AskAboutCommitment(asked.CommitmentId, text));
    }

    public async Task<Receipt> AnswerCommitment(Wire.AnswerCommitment asked)
    {
        var (text, refused) = TypedText.Required(asked.Text, TypedText.LongestNote);
        return refused ?? await ToTable(asked, asked.CommitmentId, new Domain.Tables.AnswerCommitment(asked.CommitmentId, text));
    }

    public async Task<Receipt> SortCommitment(Wire.SortCommitment asked)
    {
        var (theme, refused) = TypedText.Optional(asked.Theme, LongestTheme);
        return refused ?? await ToTable(asked, asked.CommitmentId, new Domain.Tables.SortCommitment(asked.CommitmentId, theme));
    }

    private async Task<Receipt> ToTable(IDeviceCommand asked, string commitmentId, Command command)
    {
        var table = Session.View.Read(model => model.Commitments()
            .Where(found => Same(found.Commitment.Id, commitmentId))
            .Select(found => (int?)found.Table).FirstOrDefault());
        return table is { } number ? await Send(asked, AggregateId.Table(number), command) : CommandGateway.Refuse(RefusalCodes.CommitmentUnknown);
    }
}
