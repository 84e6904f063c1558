<?php
/**
 * The form of the settings.
 *
 * @package Metropolis_Widgets
 * @var int $uploaded How many results were uploaded.
 */

namespace Metropolis_Widgets;

defined( 'ABSPATH' ) || exit;
?>
<div class="wrap">
	<h1><?php esc_html_e( 'Metropolis Widgets', 'metropolis-widgets' ); ?></h1>
	<form method="post" action="options.php" enctype="multipart/form-data">
		<?php settings_fields( SETTINGS ); ?>
		<table class="form-table" role="presentation">
			<tr>
				<th scope="row"><label for="metropolis-figures-page"><?php esc_html_e( 'Page of figures', 'metropolis-widgets' ); ?></label></th>
				<td>
					<input id="metropolis-figures-page" name="metropolis_widgets_figures_page" type="url" class="regular-text code" value="<?php echo esc_attr( get_figures_page() ); ?>" placeholder="https://example.org/figure.html" aria-describedby="metropolis-figures-page-help">
					<p id="metropolis-figures-page-help" class="description"><?php esc_html_e( 'Links to this page that carry a figure are drawn. Leave it empty to draw no links.', 'metropolis-widgets' ); ?></p>
				</td>
			</tr>
			<tr>
				<th scope="row"><label for="metropolis-results-address"><?php esc_html_e( 'Address of the results', 'metropolis-widgets' ); ?></label></th>
				<td>
					<input id="metropolis-results-address" name="metropolis_widgets_results_address" type="url" class="regular-text code" value="<?php echo esc_attr( get_results_address() ); ?>" placeholder="https://example.org/results.json" aria-describedby="metropolis-results-address-help">
					<p id="metropolis-results-address-help" class="description"><?php esc_html_e( 'The results.json that the organisation publishes. It is fetched when someone edits, at most once an hour.', 'metropolis-widgets' ); ?></p>
				</td>
			</tr>
			<tr>
				<th scope="row"><label for="metropolis-results-upload"><?php esc_html_e( 'Or upload the results', 'metropolis-widgets' ); ?></label></th>
				<td>
					<input id="metropolis-results-upload" name="metropolis_widgets_upload" type="file" accept=".json,application/json">
					<input type="hidden" name="metropolis_widgets_results_file" value="keep">
					<?php if ( $uploaded ) : ?>
						<p>
							<?php
							/* translators: %d: how many results. */
							echo esc_html( sprintf( _n( '%d result is uploaded and used in place of the address.', '%d results are uploaded and used in place of the address.', $uploaded, 'metropolis-widgets' ), $uploaded ) );
							?>
							<label><input type="checkbox" name="metropolis_widgets_results_file" value="remove"> <?php esc_html_e( 'Remove them', 'metropolis-widgets' ); ?></label>
						</p>
					<?php endif; ?>
				</td>
			</tr>
			<tr>
				<th scope="row"><?php esc_html_e( 'Without JavaScript', 'metropolis-widgets' ); ?></th>
				<td>
					<label><input name="metropolis_widgets_drawn_in_advance" type="checkbox" value="1" <?php checked( is_drawn_in_advance() ); ?>> <?php esc_html_e( 'Store drawn figures with each post', 'metropolis-widgets' ); ?></label>
					<p class="description"><?php esc_html_e( 'Figures then show without JavaScript, from the next time a post is saved in the block editor. Without this, readers without JavaScript read the sentence.', 'metropolis-widgets' ); ?></p>
				</td>
			</tr>
		</table>
		<?php submit_button(); ?>
	</form>
</div>
